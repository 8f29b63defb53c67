import type { ContractTemplate } from '../../../shared/domain/contract.ts';
import { type OwnContractTemplate, ownContractTemplate } from '../../../shared/domain/contract-template.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { documentColumn, foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const templateRow = ownContractTemplate.extend({ document: documentColumn });

const select = sql`
  SELECT id, name, base, document, revision, retired_at AS retiredAt, updated_at AS updatedAt
  FROM contract_templates`;
const selectAll = sql`${select} ORDER BY retired_at IS NOT NULL, name COLLATE NOCASE`;
const selectOne = sql`${select} WHERE id = ?`;
const selectNamed = sql`SELECT id FROM contract_templates WHERE name = ? COLLATE NOCASE`;

const insert = sql`
  INSERT INTO contract_templates (id, name, base, document, revision, retired_at, created_at, updated_at)
  VALUES (:id, :name, :base, :document, 0, NULL, :at, :at)`;
const save = sql`
  UPDATE contract_templates SET document = :document, revision = revision + 1, updated_at = :at WHERE id = :id`;
const rename = sql`UPDATE contract_templates SET name = ?, updated_at = ? WHERE id = ?`;
const retire = sql`UPDATE contract_templates SET retired_at = ? WHERE id = ?`;
const remove = sql`DELETE FROM contract_templates WHERE id = ?`;

/** The mentor's own starting texts: those on offer first, each by name. */
export function listContractTemplates(db: ReadableDb): OwnContractTemplate[] {
  return readRows(templateRow, db.prepare(selectAll).all());
}

/** @throws AlcoveError `record.notFound` */
function getTemplate(db: ReadableDb, id: string): OwnContractTemplate {
  return foundRow(templateRow, db.prepare(selectOne).get(id));
}

function refuseUsedName(db: ReadableDb, name: string, except?: string): void {
  const found = db.prepare(selectNamed).pluck().get(name);
  if (found !== undefined && found !== except) {
    throw new AlcoveError('record.invalid', { rule: 'template-name-used' });
  }
}

/** Keeps a text as a template. @throws AlcoveError `document.invalid`, `record.invalid` for a name that is used */
export function addContractTemplate(
  context: WriteContext,
  { name, base, document }: { name: string; base: ContractTemplate; document: RichDocument },
): OwnContractTemplate {
  return change(context, ({ db, at, newId, note }) => {
    refuseUsedName(db, name);
    const id = newId();
    db.prepare(insert).run({ id, name, base, document: JSON.stringify(checkDocument(document)), at });
    note('contract-template.added', 'contract-template', id);
    return getTemplate(db, id);
  });
}

/**
 * Saves the text of a template that was read at `revision`.
 * @throws AlcoveError `record.notFound`, `record.stale`, `document.invalid`
 */
export function saveContractTemplate(
  context: WriteContext,
  { id, document, revision }: { id: string; document: RichDocument; revision: number },
): { revision: number; savedAt: string } {
  return change(context, ({ db, at }) => {
    if (getTemplate(db, id).revision !== revision) throw new AlcoveError('record.stale');
    db.prepare(save).run({ id, document: JSON.stringify(checkDocument(document)), at });
    return { revision: revision + 1, savedAt: at };
  });
}

/** Gives a template another name. @throws AlcoveError `record.notFound`, `record.invalid` for a name that is used */
export function renameContractTemplate(
  context: WriteContext,
  { id, name }: { id: string; name: string },
): OwnContractTemplate {
  return change(context, ({ db, at, note }) => {
    refuseUsedName(db, name, id);
    db.prepare(rename).run(name, at, id);
    note('contract-template.renamed', 'contract-template', id);
    return getTemplate(db, id);
  });
}

/** Offers a template no longer, or again. @throws AlcoveError `record.notFound` */
export function retireContractTemplate(
  context: WriteContext,
  { id, retired }: { id: string; retired: boolean },
): OwnContractTemplate {
  return change(context, ({ db, at, note }) => {
    db.prepare(retire).run(retired ? at : null, id);
    note(retired ? 'contract-template.retired' : 'contract-template.offered', 'contract-template', id);
    return getTemplate(db, id);
  });
}

/** Deletes a template. Contracts that began with it keep their words and its name. @throws AlcoveError `record.notFound` */
export function deleteContractTemplate(context: WriteContext, { id }: { id: string }): void {
  change(context, ({ db, note }) => {
    getTemplate(db, id);
    db.prepare(remove).run(id);
    note('contract-template.deleted', 'contract-template', id);
  });
}
