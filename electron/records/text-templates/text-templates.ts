import {
  type TextTemplate,
  type TextTemplateDetails,
  type TextTemplateKind,
  textTemplate,
} from '../../../shared/domain/text-template.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { documentColumn, foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, kind, name, document, created_at AS createdAt, updated_at AS updatedAt FROM text_templates`;
const selectAll = sql`${select} ORDER BY name COLLATE NOCASE, id`;
const selectOne = sql`${select} WHERE id = ?`;
const insert = sql`
  INSERT INTO text_templates (id, kind, name, document, created_at, updated_at)
  VALUES (:id, :kind, :name, :document, :at, :at)`;
const update = sql`UPDATE text_templates SET name = :name, document = :document, updated_at = :at WHERE id = :id`;
const remove = sql`DELETE FROM text_templates WHERE id = ?`;

const row = textTemplate.extend({ document: documentColumn });

/** The mentor's own templates for the texts of a session, by name. */
export function listTextTemplates(db: ReadableDb): TextTemplate[] {
  return readRows(row, db.prepare(selectAll).all());
}

/** @throws AlcoveError `document.invalid` */
export function addTextTemplate(
  context: WriteContext,
  { kind, details }: { kind: TextTemplateKind; details: TextTemplateDetails },
): TextTemplate {
  return change(context, (now) => {
    const id = now.newId();
    now.db.prepare(insert).run({ id, kind, ...columnsOf(details), at: now.at });
    now.note('template.added', 'template', id);
    return foundRow(row, now.db.prepare(selectOne).get(id));
  });
}

/** @throws AlcoveError `record.notFound`, `document.invalid` */
export function changeTextTemplate(
  context: WriteContext,
  { id, details }: { id: string; details: TextTemplateDetails },
): TextTemplate {
  return change(context, (now) => {
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    const changed = foundRow(row, now.db.prepare(selectOne).get(id));
    now.note('template.changed', 'template', id);
    return changed;
  });
}

/** Texts that began with it keep their words. @throws AlcoveError `record.notFound` */
export function removeTextTemplate(context: WriteContext, { id }: { id: string }): void {
  change(context, (now) => {
    if (now.db.prepare(remove).run(id).changes === 0) throw new AlcoveError('record.notFound');
    now.note('template.removed', 'template', id);
  });
}

function columnsOf({ name, document }: TextTemplateDetails) {
  return { name, document: JSON.stringify(checkDocument(document)) };
}
