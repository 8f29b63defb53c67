import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { changeMentorProfile } from '../../../electron/records/mentor/profile.ts';
import { contractDocument } from '../../../shared/domain/contract-templates.ts';
import { noTerms } from '../../../shared/domain/contract-terms.ts';
import type { SignatureParty } from '../../../shared/domain/signature.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anHour, type TestVault, testwick } from '../records/test-vault.ts';
import { drawnLine } from './drawn-line.ts';

/** What stands in every field that must not leave. */
export const canary = 'PRIVATE-CANARY-9K';

const mentor = 'Dr Max Placeholder';
const mentee = 'Fern in the fen';
const name = 'Fern Wrenfield-Testname';

const by = (party: SignatureParty, sentence: string) => ({
  ...{ party, sentence, signedOn: '2026-03-02', name: party === 'mentor' ? mentor : 'F. Wrenfield' },
  drawn: party === 'mentor' ? drawnLine(400, 120) : null,
});

/** A relationship from its contract to its end, with something in every field. Invented people. */
export function fullRelationship(vault: TestVault) {
  changeMentorProfile(vault, {
    name: mentor,
    profession: 'Consultant physician',
    registration: 'GMC 0000000',
  });
  const hidden = ['pronouns', 'workplace', 'scheme', 'introducer', 'purpose'] as const;
  const { id: menteeId } = on['mentees.add'](vault, {
    ...testwick,
    ...Object.fromEntries(hidden.map((key) => [key, `${canary} ${key}`])),
    alias: mentee,
    name,
    conflict: { roles: ['appraiser'], earlierRoles: [], reason: `${canary} reason` },
  });
  on['mentees.saveSensitive'](vault, { menteeId, words: canary });
  const contracts = contractsOf(vault, menteeId);
  goalsOf(vault, menteeId);
  const statementId = endingOf(vault, menteeId);
  return { menteeId, statementId, ...contracts, hidden: [name, canary] };
}

function contractsOf(vault: TestVault, menteeId: string) {
  const { id: first } = on['contracts.draft'](vault, {
    menteeId,
    template: 'full',
    document: contractDocument('full', { mentor, mentee, duration: '18 months from the first meeting' }),
    terms: { ...noTerms, everyWeeks: 6, minutes: 60, sessions: 12, hoursAMonth: 1.5, recordsSigned: true },
  });
  for (const party of ['mentor', 'mentee'] as const)
    on['contracts.sign'](vault, { id: first, signature: by(party, `I agree, as the ${party}.`) });
  on['contracts.agree'](vault, { id: first, agreedOn: '2026-03-02', how: 'signed' });
  const change = { kind: 'amendment', reason: 'The rota changed in spring <and> again & again.' } as const;
  const { id: second } = on['contracts.newVersion'](vault, { id: first, change });
  on['contracts.save'](vault, {
    id: second,
    document: documentOf('We meet every eight weeks from now on.', 'All else stays as it was.'),
    revision: 0,
  });
  on['contracts.agree'](vault, { id: second, agreedOn: '2026-03-02', how: 'on-paper' });
  const { id: draft } = on['contracts.newVersion'](vault, {
    id: second,
    change: { kind: 'renewal', reason: null },
  });
  return { first, second, draft };
}

function goalsOf(vault: TestVault, menteeId: string): void {
  const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
  on['sessions.savePrivateNote'](vault, { sessionId, document: documentOf(canary), revision: 0 });
  const { id } = on['goals.add'](vault, {
    menteeId,
    details: {
      title: 'A sustainable job plan by month 4',
      why: 'To keep teaching, and to be home for supper.',
      currentPicture: 'Eleven hours a week that no job plan names.',
      preferredPicture: 'Two sessions for teaching, and three evenings at home.',
      specific: 'A signed job plan.',
      measure: 'Three Thursdays of four kept in a month.',
      achievable: 'The plan is due for review.',
      relevant: 'The rota changes in autumn.',
      targetDate: '2026-09-01',
      status: 'active',
    },
  });
  const option = (description: string) =>
    on['goals.addOption'](vault, {
      goalId: id,
      details: { description, pros: 'Fair, and lasts', cons: 'Slow', resources: 'A diary', suitability: 4 },
    });
  const [, diary] = [option('Renegotiate SPA time'), option('Diary first')];
  const optionId = diary?.options.at(-1)?.id ?? '';
  on['goals.choose'](vault, {
    goalId: id,
    optionId,
    chosenOn: '2026-03-02',
    reason: 'Figures make the talk easier.',
  });
  on['goals.addProgress'](vault, { goalId: id, details: { notedOn: '2026-03-02', text: 'Two weeks kept.' } });
  const place = { goalId: id, sessionId: null };
  const offered = [
    { voice: 'mentee-idea', text: 'Begin with what the service gains.' },
    { voice: 'mentor-experience', text: 'One page of figures did more than the whole diary.' },
  ] as const;
  for (const details of offered) on['contributions.add'](vault, { menteeId, place, details });
  on['goals.add'](vault, {
    menteeId,
    details: {
      ...{ title: 'Chairing meetings with confidence', why: null, targetDate: null, status: 'draft' },
      ...{ currentPicture: null, preferredPicture: null },
      ...{ specific: null, measure: null, achievable: null, relevant: null },
    },
  });
  const step = { title: 'Ask for a job plan review', owner: 'mentee', due: '2026-04-01' } as const;
  const private_ = { outcome: canary, confidence: 3, easier: canary };
  on['actions.add'](vault, { menteeId, sessionId, details: { ...step, ...private_, status: 'open' } });
}

function endingOf(vault: TestVault, menteeId: string): string {
  on['lifeCycle.move'](vault, {
    menteeId,
    taken: {
      step: 'close',
      on: '2026-03-02',
      begunBy: 'mentor',
      endingKind: 'completed',
      reason: canary,
      openActions: 'kept-open',
      plannedSessions: 'kept-planned',
    },
  });
  on['endings.save'](vault, {
    menteeId,
    details: {
      achievements: 'A job plan that holds.\nAnd supper at home.',
      menteeLearning: 'To ask early.',
      mentorLearning: canary,
      openActions: 'The review in spring, with the clinical director.',
      nextSupport: 'A peer group of new consultants.',
      futureContact: 'A coffee a year, as colleagues.',
      schemeToldOn: null,
      dataDecision: 'The mentee keeps the signed records; the mentor keeps notes for a year.',
      keepUntil: '2027-03-02',
    },
  });
  const { id } = on['endings.draftStatement'](vault, {
    menteeId,
    document: documentOf('Eighteen months, twelve meetings.', 'What began with a diary ended with a plan.'),
  });
  return id;
}

/** Both sign the closing statement, and it is sealed. */
export function sealStatementOf(vault: TestVault, id: string): void {
  for (const party of ['mentor', 'mentee'] as const)
    on['endings.signStatement'](vault, { id, signature: by(party, 'I part with good wishes.') });
  on['endings.sealStatement'](vault, { id, on: '2026-03-02' });
}
