import { checkConflicts } from '../../../shared/domain/conflict-check.ts';
import type { Mentee, MenteeDetails } from '../../../shared/domain/mentee.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { linesOf, putSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { getMentee } from './read-mentees.ts';

const insert = sql`
  INSERT INTO mentees (id, alias, name, pronouns, stage, workplace, origin, scheme, introducer, purpose, conflicts,
    conflict_reason, status, created_at, updated_at)
  VALUES (:id, :alias, :name, :pronouns, :stage, :workplace, :origin, :scheme, :introducer, :purpose, :conflicts,
    :conflictReason, 'exploratory', :at, :at)`;

const update = sql`
  UPDATE mentees
  SET alias = :alias, name = :name, pronouns = :pronouns, stage = :stage, workplace = :workplace, origin = :origin,
    scheme = :scheme, introducer = :introducer, purpose = :purpose, conflicts = :conflicts,
    conflict_reason = :conflictReason, updated_at = :at
  WHERE id = :id`;

/**
 * Adds a mentee; the relationship begins as exploratory.
 * @throws AlcoveError `record.invalid` for a conflicting role without a reason
 */
export function addMentee(context: WriteContext, details: MenteeDetails): Mentee {
  return change(context, (now) => {
    const id = now.newId();
    now.db.prepare(insert).run(columnsOf(id, details, now.at));
    now.note('mentee.added', 'mentee', id);
    return recorded(now, id);
  });
}

/**
 * Changes what is written down about a mentee.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a conflicting role without a reason
 */
export function changeMentee(context: WriteContext, id: string, details: MenteeDetails): Mentee {
  return change(context, (now) => {
    const before = getMentee(now.db, id);
    now.db.prepare(update).run(columnsOf(id, details, now.at));
    now.note('mentee.changed', 'mentee', id);
    return recorded(now, id, before);
  });
}

function columnsOf(id: string, details: MenteeDetails, at: string) {
  if (checkConflicts(details) === 'reason-needed')
    throw new AlcoveError('record.invalid', { rule: 'conflict-reason' });
  const { alias, name, pronouns, stage, workplace, origin, scheme, introducer, purpose } = details;
  const conflicts = JSON.stringify([...new Set(details.conflicts)]);
  const conflictReason = details.conflicts.length > 0 ? details.conflictReason : null;
  const facts = { alias, name, pronouns, stage, workplace, origin, scheme, introducer, purpose };
  return { id, ...facts, conflicts, conflictReason, at };
}

function recorded(now: Change, id: string, before?: Mentee): Mentee {
  const mentee = getMentee(now.db, id);
  if (checkConflicts(mentee) === 'overridden' && conflictsOf(mentee) !== conflictsOf(before))
    now.note('conflict.overridden', 'mentee', id);
  const { name, pronouns, stage, workplace, scheme, introducer, purpose, conflictReason } = mentee;
  putSearchText(now, {
    kind: 'mentee',
    subjectId: id,
    menteeId: id,
    audience: 'private',
    title: mentee.alias,
    body: linesOf([name, pronouns, stage, workplace, scheme, introducer, purpose, conflictReason]),
  });
  return mentee;
}

function conflictsOf(mentee: Mentee | undefined): string {
  return JSON.stringify([mentee?.conflicts ?? [], mentee?.conflictReason ?? null]);
}
