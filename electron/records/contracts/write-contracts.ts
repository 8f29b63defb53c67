import type { ContractTemplate, ContractVersion } from '../../../shared/domain/contract.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { isEmptyDocument } from '../../../shared/rich-text/is-empty.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { sealInChain } from '../../vault/chain/seal.ts';
import { keepVersion } from '../documents/document-versions.ts';
import { goOnAfterAgreement } from '../life-cycle/life-cycle.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { awaitSearchText, putSearchText, titleAndBody } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { getContract, listContracts } from './read-contracts.ts';

const insert = sql`
  INSERT INTO contract_versions (id, mentee_id, number, template, status, document, revision, agreed_on,
    created_at, updated_at)
  VALUES (:id, :menteeId, :number, :template, 'draft', :document, 0, NULL, :at, :at)`;

const save = sql`
  UPDATE contract_versions SET document = :document, revision = revision + 1, updated_at = :at
  WHERE id = :id AND revision = :revision`;

const seal = sql`UPDATE contract_versions SET status = 'agreed', agreed_on = ?, updated_at = ? WHERE id = ?`;

/**
 * Starts a draft: the first version, or the next one after an agreed one.
 * @throws AlcoveError `record.notFound`, `document.invalid`, `record.invalid` while another draft is open
 */
export function draftContract(
  context: WriteContext,
  input: { menteeId: string; template: ContractTemplate; document: RichDocument },
): ContractVersion {
  return change(context, (now) => {
    const { menteeId, template } = input;
    getMentee(now.db, menteeId);
    const [latest] = listContracts(now.db, menteeId);
    if (latest?.status === 'draft') throw new AlcoveError('record.invalid', { rule: 'one-draft' });
    const id = now.newId();
    const document = checkDocument(input.document);
    const number = (latest?.number ?? 0) + 1;
    now.db
      .prepare(insert)
      .run({ id, menteeId, number, template, document: JSON.stringify(document), at: now.at });
    now.note('contract.drafted', 'contract', id);
    keepVersion(now, { kind: 'contract', ownerId: id });
    awaitSearchText(now, 'contract', id);
    return getContract(now.db, id);
  });
}

/**
 * Saves the text of a draft that was read at `revision`.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.stale`, `document.invalid`
 */
export function saveContract(
  context: WriteContext,
  { id, document, revision }: { id: string; document: RichDocument; revision: number },
): { revision: number; savedAt: string } {
  return change(context, (now) => {
    const before = getContract(now.db, id);
    if (before.status === 'agreed') throw new AlcoveError('record.sealed');
    if (before.revision !== revision) throw new AlcoveError('record.stale');
    const checked = JSON.stringify(checkDocument(document));
    keepVersion(now, { kind: 'contract', ownerId: id });
    now.db.prepare(save).run({ id, document: checked, revision, at: now.at });
    awaitSearchText(now, 'contract', id);
    return { revision: revision + 1, savedAt: now.at };
  });
}

/**
 * Records that mentor and mentee agreed on a day: the version is sealed, and the relationship goes on
 * to active when nothing else is missing.
 * @throws AlcoveError `record.notFound`, `record.sealed` when it was agreed before, `record.invalid` for an empty text
 */
export function agreeContract(
  context: WriteContext,
  { id, agreedOn }: { id: string; agreedOn: string },
): ContractVersion {
  return change(context, (now) => {
    const before = getContract(now.db, id);
    if (before.status === 'agreed') throw new AlcoveError('record.sealed');
    if (isEmptyDocument(before.document)) throw new AlcoveError('record.invalid', { rule: 'empty-contract' });
    now.db.prepare(seal).run(agreedOn, now.at, id);
    sealInChain(now.db, 'contract', id);
    now.note('contract.agreed', 'contract', id);
    goOnAfterAgreement(now, before.menteeId, agreedOn);
    return getContract(now.db, id);
  });
}

/** Makes the words of a contract version findable. @throws AlcoveError `record.notFound` */
export function findableContract(now: Change, id: string): void {
  const { menteeId, document } = getContract(now.db, id);
  const words = titleAndBody(toPlainText(document));
  putSearchText(now, { kind: 'contract', subjectId: id, menteeId, audience: 'shareable', ...words });
}
