import { type Boundary, type BoundaryDetails, boundary } from '../../../shared/domain/boundary.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, readRows } from '../rows.ts';
import { putSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, category, item, ruling, agreed_on AS agreedOn, created_at AS createdAt,
    updated_at AS updatedAt
  FROM boundaries`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY created_at, id`;

const insert = sql`
  INSERT INTO boundaries (id, mentee_id, category, item, ruling, agreed_on, created_at, updated_at)
  VALUES (:id, :menteeId, :category, :item, :ruling, :agreedOn, :at, :at)`;

const update = sql`
  UPDATE boundaries SET category = :category, item = :item, ruling = :ruling, agreed_on = :agreedOn, updated_at = :at
  WHERE id = :id`;

/** A mentee's boundaries in the order they were written down. */
export function listBoundaries(db: ReadableDb, menteeId: string): Boundary[] {
  return readRows(boundary, db.prepare(selectOfMentee).all(menteeId));
}

/** @throws AlcoveError `record.notFound` for an unknown mentee */
export function addBoundary(
  context: WriteContext,
  { menteeId, details }: { menteeId: string; details: BoundaryDetails },
): Boundary {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    const id = now.newId();
    now.db.prepare(insert).run({ id, menteeId, ...columnsOf(details), at: now.at });
    now.note('boundary.added', 'boundary', id);
    return findableBoundary(now, id);
  });
}

/** @throws AlcoveError `record.notFound` */
export function changeBoundary(
  context: WriteContext,
  { id, details }: { id: string; details: BoundaryDetails },
): Boundary {
  return change(context, (now) => {
    getBoundary(now.db, id);
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('boundary.changed', 'boundary', id);
    return findableBoundary(now, id);
  });
}

function getBoundary(db: ReadableDb, id: string): Boundary {
  return foundRow(boundary, db.prepare(selectOne).get(id));
}

function columnsOf({ category, item, ruling, agreedOn }: BoundaryDetails) {
  return { category, item, ruling, agreedOn };
}

/** Makes a boundary's words findable, and returns the boundary. @throws AlcoveError `record.notFound` */
export function findableBoundary(now: Change, id: string): Boundary {
  const row = getBoundary(now.db, id);
  const { menteeId, item } = row;
  putSearchText(now, {
    kind: 'boundary',
    subjectId: id,
    menteeId,
    audience: 'shareable',
    title: item,
    body: '',
  });
  return row;
}
