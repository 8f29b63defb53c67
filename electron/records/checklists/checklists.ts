import { z } from 'zod';
import {
  type Checklist,
  type ChecklistItem,
  type ChecklistItemDetails,
  checklist,
  checklistItem,
  checklistTemplateItem,
  mostItems,
  type TieFacts,
} from '../../../shared/domain/checklist.ts';
import { firstMeetingItems } from '../../../shared/domain/first-meeting.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checklistsWords } from '../../../shared/words/en-gb/checklists.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, jsonColumn, readRow, readRows } from '../rows.ts';
import { linesOf, putSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { readTieFacts } from './tie-facts.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, template_id AS templateId, title, created_at AS createdAt FROM checklists`;
const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY created_at, id`;

const selectItems = sql`
  SELECT id, key, words, tie, state, done_on AS doneOn, note FROM checklist_items
  WHERE checklist_id = ? ORDER BY position`;
const selectHolder = sql`SELECT checklist_id FROM checklist_items WHERE id = ?`;
const selectTemplate = sql`SELECT id AS templateId, title, items FROM checklist_templates WHERE id = ?`;

const insert = sql`
  INSERT INTO checklists (id, mentee_id, template_id, title, created_at)
  VALUES (:id, :menteeId, :templateId, :title, :at)`;

const insertItem = sql`
  INSERT INTO checklist_items (id, checklist_id, position, key, words, tie, state, done_on, note, updated_at)
  VALUES (:id, :checklistId, :position, :key, :words, :tie, 'open', NULL, NULL, :at)`;

const updateItem = sql`
  UPDATE checklist_items SET words = :words, state = :state, done_on = :doneOn, note = :note, updated_at = :at
  WHERE id = :id`;

const headRow = checklist.omit({ items: true });
const templateRow = z.object({
  templateId: z.string(),
  title: z.string(),
  items: jsonColumn(z.array(checklistTemplateItem)),
});

interface Plan {
  readonly templateId: string | null;
  readonly title: string;
  readonly items: readonly Pick<ChecklistItem, 'key' | 'words' | 'tie'>[];
}

/** A mentee's checklists in the order in which they were begun, and what is there of everything they are tied to. */
export function listChecklists(
  db: ReadableDb,
  menteeId: string,
): { checklists: Checklist[]; facts: TieFacts } {
  const checklists = readRows(headRow, db.prepare(selectOfMentee).all(menteeId)).map((head) =>
    withItems(db, head),
  );
  return { checklists, facts: readTieFacts(db, menteeId) };
}

/**
 * Begins a checklist for a mentee: a copy of the first-meeting checklist, or of one of the mentor's own.
 * @throws AlcoveError `record.notFound` for an unknown mentee, `record.invalid` for a template that was deleted
 */
export function beginChecklist(
  context: WriteContext,
  { menteeId, templateId }: { menteeId: string; templateId: string | null },
): Checklist {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    const { items, ...plan } = templateId === null ? firstMeeting : planOf(now.db, templateId);
    const id = now.newId();
    now.db.prepare(insert).run({ id, menteeId, ...plan, at: now.at });
    for (const [index, item] of items.entries()) addItemAt(now, id, index + 1, item);
    now.note('checklist.begun', 'checklist', id);
    return findableChecklist(now, id);
  });
}

/** Adds an item to a mentee's copy alone. @throws AlcoveError `record.notFound`, `record.invalid` when it is full */
export function addChecklistItem(
  context: WriteContext,
  { checklistId, words }: { checklistId: string; words: string },
): Checklist {
  return change(context, (now) => {
    const { items } = getChecklist(now.db, checklistId);
    if (items.length >= mostItems) throw new AlcoveError('record.invalid', { rule: 'checklist-full' });
    addItemAt(now, checklistId, items.length + 1, { key: null, words, tie: null });
    now.note('checklist.changed', 'checklist', checklistId);
    return findableChecklist(now, checklistId);
  });
}

/** Ticks an item, leaves it out, notes something to it or rewords it. @throws AlcoveError `record.notFound` */
export function changeChecklistItem(
  context: WriteContext,
  { id, details }: { id: string; details: ChecklistItemDetails },
): Checklist {
  return change(context, (now) => {
    const checklistId = foundRow(z.string(), now.db.prepare(selectHolder).pluck().get(id));
    const { words, state, doneOn, note } = details;
    now.db.prepare(updateItem).run({ id, words, state, doneOn, note, at: now.at });
    now.note('checklist.changed', 'checklist', checklistId);
    return findableChecklist(now, checklistId);
  });
}

/** Makes a checklist's words findable, and returns the checklist. @throws AlcoveError `record.notFound` */
export function findableChecklist(now: Change, id: string): Checklist {
  const found = getChecklist(now.db, id);
  const { menteeId, title, items } = found;
  const body = linesOf(items.flatMap(({ words, note }) => [words, note]));
  putSearchText(now, { kind: 'checklist', subjectId: id, menteeId, audience: 'shareable', title, body });
  return found;
}

function getChecklist(db: ReadableDb, id: string): Checklist {
  return withItems(db, foundRow(headRow, db.prepare(selectOne).get(id)));
}

function withItems(db: ReadableDb, head: z.infer<typeof headRow>): Checklist {
  return { ...head, items: readRows(checklistItem, db.prepare(selectItems).all(head.id)) };
}

function addItemAt(now: Change, checklistId: string, position: number, item: Plan['items'][number]): void {
  const { key, words, tie } = item;
  now.db.prepare(insertItem).run({ id: now.newId(), checklistId, position, key, words, tie, at: now.at });
}

const firstMeeting: Plan = {
  templateId: null,
  title: checklistsWords['checklists.firstMeeting'],
  items: firstMeetingItems.map(({ key, tie }) => ({
    key,
    words: checklistsWords[`checklists.firstMeeting.${key}`],
    tie,
  })),
};

function planOf(db: ReadableDb, templateId: string): Plan {
  const row = db.prepare(selectTemplate).get(templateId);
  if (row === undefined) throw new AlcoveError('record.invalid', { rule: 'template-gone' });
  const { title, items } = readRow(templateRow, row);
  return { templateId, title, items: items.map((item) => ({ key: null, ...item })) };
}
