import type { ContractChange, ContractTemplate, ContractVersion } from '../../../shared/domain/contract.ts';
import { switchSectionOff, switchSectionOn } from '../../../shared/domain/contract-sections.ts';
import { type ContractTerms, noTerms, termsProblem } from '../../../shared/domain/contract-terms.ts';
import type { EditedDocument } from '../../../shared/domain/session.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { keepVersion } from '../documents/document-versions.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { awaitSearchText, putSearchText, titleAndBody } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { openDraft } from './open-draft.ts';
import { getContract, listContracts } from './read-contracts.ts';

const insert = sql`
  INSERT INTO contract_versions (id, mentee_id, number, template, template_name, status, document, sections_off, terms,
    revision, follows, change_kind, change_reason, agreed_on, created_at, updated_at)
  VALUES (:id, :menteeId, :number, :template, :templateName, 'draft', :document, :sectionsOff, :terms, 0, :follows,
    :changeKind, :changeReason, NULL, :at, :at)`;

const save = sql`
  UPDATE contract_versions SET document = :document, revision = revision + 1, updated_at = :at
  WHERE id = :id AND revision = :revision`;

const saveSections = sql`UPDATE contract_versions SET sections_off = ? WHERE id = ?`;
const saveTerms = sql`UPDATE contract_versions SET terms = ?, updated_at = ? WHERE id = ?`;

/**
 * Starts a draft from a text: the first version, or the next one after an agreed one.
 * @throws AlcoveError `record.notFound`, `document.invalid`, `record.invalid` while another draft is open
 */
export function draftContract(
  context: WriteContext,
  input: {
    menteeId: string;
    template: ContractTemplate;
    templateName?: string | undefined;
    document: RichDocument;
    terms?: ContractTerms | undefined;
  },
): ContractVersion {
  const { menteeId, template, templateName = null, document, terms = noTerms } = input;
  return change(context, (now) => begin(now, { menteeId, template, templateName, document, terms }));
}

/**
 * Starts the version that replaces an agreed one, with its words and terms: an amendment, or a renewal with new dates.
 * @throws AlcoveError `record.notFound`, `record.invalid` while a draft is open, for a version that was not agreed or
 *   is not the newest, and for a review after the end
 */
export function newContractVersion(
  context: WriteContext,
  { id, change: why, dates }: { id: string; change: ContractChange; dates?: ContractDates | undefined },
): ContractVersion {
  return change(context, (now) => {
    const old = getContract(now.db, id);
    if (old.status === 'draft') throw new AlcoveError('record.invalid', { rule: 'one-draft' });
    const terms = checkedTerms({ ...old.terms, ...dates });
    return begin(now, { ...old, terms, why });
  });
}

type ContractDates = Pick<ContractTerms, 'endsOn' | 'reviewOn'>;

type Beginning = Pick<ContractVersion, 'menteeId' | 'template' | 'templateName' | 'document' | 'terms'> &
  Partial<Pick<ContractVersion, 'sectionsOff'>> & { readonly why?: ContractChange };

function begin(now: Change, beginning: Beginning): ContractVersion {
  const { menteeId, template, templateName, terms, sectionsOff = [], why } = beginning;
  getMentee(now.db, menteeId);
  const [latest] = listContracts(now.db, menteeId);
  if (latest?.status === 'draft') throw new AlcoveError('record.invalid', { rule: 'one-draft' });
  const id = now.newId();
  now.db.prepare(insert).run({
    id,
    menteeId,
    number: (latest?.number ?? 0) + 1,
    template,
    templateName,
    document: JSON.stringify(checkDocument(beginning.document)),
    sectionsOff: JSON.stringify(sectionsOff),
    terms: JSON.stringify(checkedTerms(terms)),
    follows: latest?.number ?? null,
    changeKind: why?.kind ?? null,
    changeReason: why?.reason ?? null,
    at: now.at,
  });
  now.note('contract.drafted', 'contract', id);
  keepVersion(now, { kind: 'contract', ownerId: id });
  awaitSearchText(now, 'contract', id);
  return getContract(now.db, id);
}

/**
 * Saves the text of a draft that was read at `revision`.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.stale`, `document.invalid`, `record.invalid` while a
 *   signature stands under it
 */
export function saveContract(
  context: WriteContext,
  { id, document, revision }: { id: string; document: RichDocument; revision: number },
): { revision: number; savedAt: string } {
  return change(context, (now) => {
    const before = openDraft(now.db, id);
    if (before.revision !== revision) throw new AlcoveError('record.stale');
    return writeText(now, before, document);
  });
}

function writeText(now: Change, { id, revision }: ContractVersion, document: RichDocument) {
  const checked = JSON.stringify(checkDocument(document));
  keepVersion(now, { kind: 'contract', ownerId: id });
  now.db.prepare(save).run({ id, document: checked, revision, at: now.at });
  awaitSearchText(now, 'contract', id);
  return { revision: revision + 1, savedAt: now.at };
}

/**
 * Switches a section of a draft off, or one that is off on again. `place` counts from 0 among the sections that stand
 * in the text, or among those that are off.
 * @throws AlcoveError as `saveContract`, and `record.notFound` where no section is at that place
 */
export function switchContractSection(
  context: WriteContext,
  { id, revision, place, on }: { id: string; revision: number; place: number; on: boolean },
): EditedDocument {
  return change(context, (now) => {
    const before = openDraft(now.db, id);
    if (before.revision !== revision) throw new AlcoveError('record.stale');
    const text = (on ? switchSectionOn : switchSectionOff)(before, place);
    if (text === undefined) throw new AlcoveError('record.notFound');
    now.db.prepare(saveSections).run(JSON.stringify(text.sectionsOff), id);
    return { document: text.document, ...writeText(now, before, text.document) };
  });
}

/**
 * Changes the terms of a draft.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.invalid` for a review after the end, or while a
 *   signature stands under it
 */
export function changeContractTerms(
  context: WriteContext,
  { id, terms }: { id: string; terms: ContractTerms },
): ContractVersion {
  return change(context, (now) => {
    openDraft(now.db, id);
    now.db.prepare(saveTerms).run(JSON.stringify(checkedTerms(terms)), now.at, id);
    now.note('contract.terms-changed', 'contract', id);
    return getContract(now.db, id);
  });
}

function checkedTerms(terms: ContractTerms): ContractTerms {
  const rule = termsProblem(terms);
  if (rule !== null) throw new AlcoveError('record.invalid', { rule });
  return terms;
}

/** Makes the words of a contract version findable. @throws AlcoveError `record.notFound` */
export function findableContract(now: Change, id: string): void {
  const { menteeId, document } = getContract(now.db, id);
  const words = titleAndBody(toPlainText(document));
  putSearchText(now, { kind: 'contract', subjectId: id, menteeId, audience: 'shareable', ...words });
}
