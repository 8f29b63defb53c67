import { z } from 'zod';
import {
  type ChecklistTemplate,
  type ChecklistTemplateDetails,
  checklistTemplate,
  checklistTemplateItem,
} from '../../../shared/domain/checklist.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, jsonColumn, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, title, items, (SELECT count(*) FROM checklists c WHERE c.template_id = t.id) AS copies,
    created_at AS createdAt, updated_at AS updatedAt
  FROM checklist_templates t`;
const selectAll = sql`${select} ORDER BY title COLLATE NOCASE, id`;
const selectOne = sql`${select} WHERE id = ?`;

const insert = sql`
  INSERT INTO checklist_templates (id, title, items, created_at, updated_at) VALUES (:id, :title, :items, :at, :at)`;
const update = sql`UPDATE checklist_templates SET title = :title, items = :items, updated_at = :at WHERE id = :id`;
const remove = sql`DELETE FROM checklist_templates WHERE id = ?`;

const templateRow = checklistTemplate.extend({ items: jsonColumn(z.array(checklistTemplateItem)) });

/** The mentor's own checklists, by title. */
export function listChecklistTemplates(db: ReadableDb): ChecklistTemplate[] {
  return readRows(templateRow, db.prepare(selectAll).all());
}

export function addChecklistTemplate(
  context: WriteContext,
  details: ChecklistTemplateDetails,
): ChecklistTemplate {
  return change(context, (now) => {
    const id = now.newId();
    now.db.prepare(insert).run({ id, ...columnsOf(details), at: now.at });
    now.note('checklist-template.added', 'checklist-template', id);
    return getTemplate(now.db, id);
  });
}

/** Changes a template; checklists that were begun from it stay as they are. @throws AlcoveError `record.notFound` */
export function changeChecklistTemplate(
  context: WriteContext,
  { id, details }: { id: string; details: ChecklistTemplateDetails },
): ChecklistTemplate {
  return change(context, (now) => {
    getTemplate(now.db, id);
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('checklist-template.changed', 'checklist-template', id);
    return getTemplate(now.db, id);
  });
}

/** Deletes a template. Checklists that were begun from it keep every item. @throws AlcoveError `record.notFound` */
export function removeChecklistTemplate(context: WriteContext, { id }: { id: string }): void {
  change(context, (now) => {
    getTemplate(now.db, id);
    now.db.prepare(remove).run(id);
    now.note('checklist-template.removed', 'checklist-template', id);
  });
}

function getTemplate(db: ReadableDb, id: string): ChecklistTemplate {
  return foundRow(templateRow, db.prepare(selectOne).get(id));
}

function columnsOf({ title, items }: ChecklistTemplateDetails) {
  return { title, items: JSON.stringify(items) };
}
