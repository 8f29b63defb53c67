import { z } from 'zod';
import {
  alteredParts,
  type Boundary,
  type BoundaryDetails,
  boundary,
  boundaryDetails,
  earlierBoundary,
  isReviewTooEarly,
  limitStep,
} from '../../../shared/domain/boundary.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, jsonColumn, readRows } from '../rows.ts';
import { putSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, category, item, ruling, agreed_on AS agreedOn, review_on AS reviewOn, steps,
    created_at AS createdAt, updated_at AS updatedAt
  FROM boundaries`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY created_at, id`;

const selectEarlier = sql`
  SELECT category, item, ruling, agreed_on AS agreedOn, review_on AS reviewOn, steps, changed_at AS changedAt
  FROM boundary_changes WHERE boundary_id = ? ORDER BY id DESC`;

const insert = sql`
  INSERT INTO boundaries (id, mentee_id, category, item, ruling, agreed_on, review_on, steps, created_at, updated_at)
  VALUES (:id, :menteeId, :category, :item, :ruling, :agreedOn, :reviewOn, :steps, :at, :at)`;

const update = sql`
  UPDATE boundaries SET category = :category, item = :item, ruling = :ruling, agreed_on = :agreedOn,
    review_on = :reviewOn, steps = :steps, updated_at = :at
  WHERE id = :id`;

const keepEarlier = sql`
  INSERT INTO boundary_changes (id, boundary_id, category, item, ruling, agreed_on, review_on, steps, changed_at)
  SELECT :changeId, id, category, item, ruling, agreed_on, review_on, steps, :at FROM boundaries WHERE id = :id`;

const stepsColumn = { steps: jsonColumn(z.array(limitStep).readonly()) };
const boundaryRow = boundary.omit({ earlier: true }).extend(stepsColumn);
const earlierRow = earlierBoundary.extend(stepsColumn);

/** A mentee's boundaries in the order they were written down, each with what it said before. */
export function listBoundaries(db: ReadableDb, menteeId: string): Boundary[] {
  return readRows(boundaryRow, db.prepare(selectOfMentee).all(menteeId)).map((row) => withEarlier(db, row));
}

/** @throws AlcoveError `record.notFound` for an unknown mentee, `record.invalid` for a review before the agreement */
export function addBoundary(
  context: WriteContext,
  { menteeId, details }: { menteeId: string; details: BoundaryDetails },
): Boundary {
  checkDays(details);
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    const id = now.newId();
    now.db.prepare(insert).run({ id, menteeId, ...columnsOf(details), at: now.at });
    now.note('boundary.added', 'boundary', id);
    return findableBoundary(now, id);
  });
}

/**
 * Changes a boundary, and keeps what it said until then.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a review before the agreement
 */
export function changeBoundary(
  context: WriteContext,
  { id, details }: { id: string; details: BoundaryDetails },
): Boundary {
  checkDays(details);
  return change(context, (now) => {
    const before = boundaryDetails.parse(getBoundary(now.db, id));
    if (alteredParts(before, details).length === 0) return getBoundary(now.db, id);
    now.db.prepare(keepEarlier).run({ changeId: now.newId(), id, at: now.at });
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('boundary.changed', 'boundary', id);
    return findableBoundary(now, id);
  });
}

function checkDays(details: BoundaryDetails): void {
  if (isReviewTooEarly(details)) throw new AlcoveError('record.invalid', { rule: 'review-before-agreed' });
}

function getBoundary(db: ReadableDb, id: string): Boundary {
  return withEarlier(db, foundRow(boundaryRow, db.prepare(selectOne).get(id)));
}

function withEarlier(db: ReadableDb, row: z.infer<typeof boundaryRow>): Boundary {
  return { ...row, earlier: readRows(earlierRow, db.prepare(selectEarlier).all(row.id)) };
}

function columnsOf({ category, item, ruling, agreedOn, reviewOn, steps }: BoundaryDetails) {
  return { category, item, ruling, agreedOn, reviewOn, steps: JSON.stringify(steps) };
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
