import { z } from 'zod';
import {
  type Concern,
  type ConcernDraft,
  type ConcernEntryDetails,
  type ConcernFollowUp,
  type ConcernStep,
  concern,
  concernDrafts,
  concernEntry,
  concernFollowUp,
  problemOf,
  stateOf,
} from '../../../shared/domain/concern.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, jsonColumn, readRows } from '../rows.ts';
import { linesOf, putSearchText } from '../search/search-texts.ts';
import { getSession } from '../sessions/read-sessions.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, session_id AS sessionId, draft, follow_up_on AS followUpOn, closed_on AS closedOn,
    created_at AS createdAt, updated_at AS updatedAt
  FROM concerns`;
const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY closed_on IS NOT NULL, created_at DESC, id`;
const selectBlank = sql`
  SELECT id FROM concerns c WHERE mentee_id = ? AND draft = '{}'
    AND NOT EXISTS (SELECT 1 FROM concern_entries e WHERE e.concern_id = c.id)`;

const selectEntries = sql`
  SELECT number, step, choice, who, words, happened_on AS "on", corrects, recorded_at AS recordedAt
  FROM concern_entries WHERE concern_id = ? ORDER BY number`;

const selectFollowUps = sql`
  SELECT c.id AS concernId, c.mentee_id AS menteeId, m.alias, c.follow_up_on AS followUpOn
  FROM concerns c JOIN mentees m ON m.id = c.mentee_id
  WHERE c.follow_up_on <= ? AND c.closed_on IS NULL ORDER BY c.follow_up_on, m.alias COLLATE NOCASE, c.id`;

const insert = sql`
  INSERT INTO concerns (id, mentee_id, session_id, draft, created_at, updated_at)
  VALUES (:id, :menteeId, :sessionId, '{}', :at, :at)`;
const updateSession = sql`UPDATE concerns SET session_id = :sessionId WHERE id = :id`;
const updateDraft = sql`UPDATE concerns SET draft = :draft, updated_at = :at WHERE id = :id`;
const updateState = sql`
  UPDATE concerns SET draft = :draft, follow_up_on = :followUpOn, closed_on = :closedOn, updated_at = :at
  WHERE id = :id`;
const insertEntry = sql`
  INSERT INTO concern_entries (id, concern_id, number, step, choice, who, words, happened_on, corrects, recorded_at)
  VALUES (:id, :concernId, :number, :step, :choice, :who, :words, :on, :corrects, :at)`;

const headRow = concern.omit({ entries: true }).extend({ draft: jsonColumn(concernDrafts) });

/** A mentee's concerns, open ones first. Private. */
export function listConcerns(db: ReadableDb, menteeId: string): Concern[] {
  return readRows(headRow, db.prepare(selectOfMentee).all(menteeId)).map((head) => withEntries(db, head));
}

/** Concerns whose day for a second look has come, of relationships that are over too. */
export function listConcernFollowUps(db: ReadableDb, today: string): ConcernFollowUp[] {
  return readRows(concernFollowUp, db.prepare(selectFollowUps).all(today));
}

/**
 * Opens a page of the concern log, or the one that was opened before and left blank.
 * @throws AlcoveError `record.notFound` for an unknown mentee, or a session that is not the mentee's
 */
export function openConcern(
  context: WriteContext,
  { menteeId, sessionId }: { menteeId: string; sessionId: string | null },
): Concern {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    if (sessionId !== null && getSession(now.db, sessionId).menteeId !== menteeId)
      throw new AlcoveError('record.notFound');
    const blank = z.string().optional().parse(now.db.prepare(selectBlank).pluck().get(menteeId));
    if (blank !== undefined) {
      now.db.prepare(updateSession).run({ id: blank, sessionId });
      return getConcern(now.db, blank);
    }
    const id = now.newId();
    now.db.prepare(insert).run({ id, menteeId, sessionId, at: now.at });
    now.note('concern.opened', 'concern', id);
    return findableConcern(now, id);
  });
}

/** Keeps what is being written to one step; null takes it away. @throws AlcoveError `record.notFound` */
export function draftConcern(
  context: WriteContext,
  { id, step, draft }: { id: string; step: ConcernStep; draft: ConcernDraft | null },
): Concern {
  return change(context, (now) => {
    const drafts = withDraft(getConcern(now.db, id), step, draft);
    now.db.prepare(updateDraft).run({ id, draft: JSON.stringify(drafts), at: now.at });
    return findableConcern(now, id);
  });
}

/**
 * Records one entry for good, and takes away the draft that it came from.
 * @throws AlcoveError `record.notFound`, `record.invalid` with the rule that the entry breaks
 */
export function recordConcern(
  context: WriteContext,
  { id, entry }: { id: string; entry: ConcernEntryDetails },
): Concern {
  return change(context, (now) => {
    const before = getConcern(now.db, id);
    const rule = problemOf(before, entry);
    if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
    const number = before.entries.length + 1;
    const { step, choice, who, words, on, corrects } = entry;
    const columns = { step, choice, who, words, on, corrects };
    now.db.prepare(insertEntry).run({ id: now.newId(), concernId: id, number, ...columns, at: now.at });
    const state = stateOf([...before.entries, { ...entry, number, recordedAt: now.at }]);
    const drafts = corrects === null ? withDraft(before, step, null) : before.draft;
    now.db.prepare(updateState).run({ id, draft: JSON.stringify(drafts), ...state, at: now.at });
    now.note(`concern.${step}`, 'concern', id);
    return findableConcern(now, id);
  });
}

/** Makes a concern's words findable for the mentor, and returns the concern. @throws AlcoveError `record.notFound` */
export function findableConcern(now: Change, id: string): Concern {
  const found = getConcern(now.db, id);
  const { menteeId, draft, entries } = found;
  const body = linesOf([...entries, ...Object.values(draft)].flatMap(({ who, words }) => [who, words]));
  putSearchText(now, { kind: 'concern', subjectId: id, menteeId, audience: 'private', title: '', body });
  return found;
}

function getConcern(db: ReadableDb, id: string): Concern {
  return withEntries(db, foundRow(headRow, db.prepare(selectOne).get(id)));
}

function withEntries(db: ReadableDb, head: z.infer<typeof headRow>): Concern {
  return { ...head, entries: readRows(concernEntry, db.prepare(selectEntries).all(head.id)) };
}

function withDraft({ draft }: Concern, step: ConcernStep, next: ConcernDraft | null): Concern['draft'] {
  const { [step]: _, ...others } = draft;
  return next === null ? others : { ...others, [step]: next };
}
