import type { Failure } from '../ipc/errors.ts';
import { aboutWords } from './en-gb/about.ts';
import { actionsWords } from './en-gb/actions.ts';
import { appWords } from './en-gb/app.ts';
import { backupWords } from './en-gb/backup.ts';
import { binWords } from './en-gb/bin.ts';
import { boundariesWords } from './en-gb/boundaries.ts';
import { checkWords } from './en-gb/check.ts';
import { checklistTemplatesWords } from './en-gb/checklist-templates.ts';
import { checklistsWords } from './en-gb/checklists.ts';
import { concernsWords } from './en-gb/concerns.ts';
import { conflictsWords } from './en-gb/conflicts.ts';
import { contractWords } from './en-gb/contract.ts';
import { contractTemplatesWords } from './en-gb/contract-templates.ts';
import { contributionsWords } from './en-gb/contributions.ts';
import { countersignWords } from './en-gb/countersign.ts';
import { documentsWords } from './en-gb/documents.ts';
import { editorWords } from './en-gb/editor.ts';
import { envelopeWords } from './en-gb/envelope.ts';
import { erasureWords } from './en-gb/erasure.ts';
import { errorWords } from './en-gb/errors.ts';
import { goalsWords } from './en-gb/goals.ts';
import { historyWords } from './en-gb/history.ts';
import { homeWords } from './en-gb/home.ts';
import { hoursWords } from './en-gb/hours.ts';
import { identifiersWords } from './en-gb/identifiers.ts';
import { keptDocumentsWords } from './en-gb/kept-documents.ts';
import { keysWords } from './en-gb/keys.ts';
import { knownKeysWords } from './en-gb/known-keys.ts';
import { lifeCycleWords } from './en-gb/life-cycle.ts';
import { lockWords } from './en-gb/lock.ts';
import { menteesWords } from './en-gb/mentees.ts';
import { menuWords } from './en-gb/menu.ts';
import { portfolioWords } from './en-gb/portfolio.ts';
import { reviewsWords } from './en-gb/reviews.ts';
import { ruleWords } from './en-gb/rules.ts';
import { searchWords } from './en-gb/search.ts';
import { sessionRecordsWords } from './en-gb/session-records.ts';
import { sessionWorkWords } from './en-gb/session-work.ts';
import { sessionsWords } from './en-gb/sessions.ts';
import { settingsWords } from './en-gb/settings.ts';
import { signaturesWords } from './en-gb/signatures.ts';
import { signingKeysWords } from './en-gb/signing-keys.ts';
import { templatesWords } from './en-gb/templates.ts';
import { textTemplatesWords } from './en-gb/text-templates.ts';
import { timelineWords } from './en-gb/timeline.ts';
import { turnedWords } from './en-gb/turned.ts';
import { vaultWords } from './en-gb/vault.ts';
import { verificationWords } from './en-gb/verification.ts';
import { verifyWords } from './en-gb/verify.ts';
import { welcomeWords } from './en-gb/welcome.ts';

export { language } from './language.ts';

/** The interface's message catalogue, British English. Values are ICU messages. */
export const words = {
  ...errorWords,
  ...ruleWords,
  ...appWords,
  ...menuWords,
  ...welcomeWords,
  ...vaultWords,
  ...keptDocumentsWords,
  ...portfolioWords,
  ...keysWords,
  ...lockWords,
  ...turnedWords,
  ...homeWords,
  ...hoursWords,
  ...searchWords,
  ...backupWords,
  ...checkWords,
  ...settingsWords,
  ...menteesWords,
  ...aboutWords,
  ...lifeCycleWords,
  ...reviewsWords,
  ...conflictsWords,
  ...contractWords,
  ...contractTemplatesWords,
  ...signaturesWords,
  ...signingKeysWords,
  ...templatesWords,
  ...boundariesWords,
  ...checklistsWords,
  ...checklistTemplatesWords,
  ...concernsWords,
  ...goalsWords,
  ...contributionsWords,
  ...actionsWords,
  ...sessionsWords,
  ...sessionRecordsWords,
  ...documentsWords,
  ...countersignWords,
  ...sessionWorkWords,
  ...textTemplatesWords,
  ...identifiersWords,
  ...envelopeWords,
  ...erasureWords,
  ...editorWords,
  ...timelineWords,
  ...historyWords,
  ...binWords,
  ...verificationWords,
  ...knownKeysWords,
  ...verifyWords,
} as const;

export type WordId = keyof typeof words;

/** The sentence of a refusal: that of the rule it names where that has one, else that of its code. */
export function refusalWordId({ code, facts }: Failure): WordId {
  const named = `rule.${facts?.rule}`;
  return isWordId(named) ? named : `error.${code}`;
}

function isWordId(id: string): id is WordId {
  return Object.hasOwn(words, id);
}
