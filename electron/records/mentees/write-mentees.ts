import {
  detailsProblem,
  type Mentee,
  type MenteeChanges,
  type MenteeDetails,
  type NewMentee,
} from '../../../shared/domain/mentee.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { transact } from '../../vault/db.ts';
import { planSession } from '../sessions/write-sessions.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { refuseUsedAlias } from './alias.ts';
import { writeCareerStage } from './career-stages.ts';
import { recordConflictCheck } from './conflict-checks.ts';
import { findableMentee } from './findable-mentee.ts';
import { getMentee } from './read-mentees.ts';

const insert = sql`
  INSERT INTO mentees (id, alias, name, pronouns, workplace, origin, scheme, introducer, purpose, conflicts, status,
    created_at, updated_at)
  VALUES (:id, :alias, :name, :pronouns, :workplace, :origin, :scheme, :introducer, :purpose, '[]', :status, :at, :at)`;

const update = sql`
  UPDATE mentees
  SET alias = :alias, name = :name, name_on_record = :nameOnRecord, pronouns = :pronouns, contact = :contact,
    workplace = :workplace, origin = :origin, scheme = :scheme, introducer = :introducer, directed_by = :directedBy,
    reported = :reported, purpose = :purpose, needs = :needs, training = :training, time_source = :timeSource,
    hours_a_month = :hoursAMonth, constraints = :constraints, line_manager_informed_on = :lineManagerInformedOn,
    privacy_notice_on = :privacyNoticeOn, keep_until = :keepUntil, updated_at = :at
  WHERE id = :id`;

/** How long a first meeting is thought to be, in minutes; the day itself says how long it was. */
const firstMeetingMinutes = 60;

/**
 * Adds a mentee: as an enquiry or, once the conflict check is answered and the two have begun, as exploratory. The first
 * meeting that was agreed at once (BMA) is planned with it.
 * @throws AlcoveError `record.invalid` with the rule: an alias in use, an answer to the conflict check that cannot stand,
 *   or `conflicts-first` where the two have begun and the check is open
 */
export function addMentee(context: WriteContext, added: NewMentee): Mentee {
  return transact(context.db, () => {
    const id = change(context, (now) => write(now, added));
    if (added.firstMeeting !== null) {
      const facts = {
        minutes: firstMeetingMinutes,
        format: 'in-person',
        signposting: null,
        nextDate: null,
      } as const;
      planSession(context, { menteeId: id, facts: { ...added.firstMeeting, ...facts } });
    }
    return getMentee(context.db, id);
  });
}

/**
 * Changes some of what is written down about a mentee; what is not handed in stays.
 * @throws AlcoveError `record.notFound`, `record.invalid` with the rule that the change breaks
 */
export function changeMentee(
  context: WriteContext,
  { id, changes }: { id: string; changes: MenteeChanges },
): Mentee {
  return change(context, (now) => {
    const before = getMentee(now.db, id);
    const details = { ...before, ...said(changes) };
    refuseUsedAlias(now, details.alias, id);
    const rule = detailsProblem(changes, localDayOf(new Date(now.at)));
    if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('mentee.changed', 'mentee', id);
    findableMentee(now, id);
    return getMentee(now.db, id);
  });
}

function write(now: Change, added: NewMentee): string {
  const { alias, name, pronouns, workplace, origin, scheme, introducer, purpose, stage, conflict, begun } =
    added;
  refuseUsedAlias(now, alias);
  if (begun && conflict === null) throw new AlcoveError('record.invalid', { rule: 'conflicts-first' });
  const id = now.newId();
  const facts = { alias, name, pronouns, workplace, origin, scheme, introducer, purpose };
  now.db.prepare(insert).run({ id, ...facts, status: begun ? 'exploratory' : 'enquiry', at: now.at });
  now.note('mentee.added', 'mentee', id);
  if (conflict !== null) recordConflictCheck(now, id, { occasion: 'added', answer: conflict });
  if (stage !== null) {
    const unknown = { transition: null, began: null, ended: null, note: null };
    writeCareerStage(now, id, { ...unknown, stage });
  }
  findableMentee(now, id);
  return id;
}

function columnsOf(details: MenteeDetails) {
  const { alias, name, nameOnRecord, pronouns, contact, workplace, origin, scheme, introducer } = details;
  const { directedBy, reported, purpose, needs, training, timeSource, hoursAMonth, constraints } = details;
  const { lineManagerInformedOn, privacyNoticeOn, keepUntil } = details;
  return {
    ...{
      alias,
      name,
      nameOnRecord: nameOnRecord ? 1 : 0,
      pronouns,
      contact,
      workplace,
      origin,
      scheme,
      introducer,
    },
    ...{ directedBy, reported, purpose, needs, training, timeSource, hoursAMonth, constraints },
    ...{ lineManagerInformedOn, privacyNoticeOn, keepUntil },
  };
}

/** Only what was handed in: a part that is undefined is not a part that was emptied. */
function said(changes: MenteeChanges): Partial<MenteeDetails> {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<MenteeDetails>;
}
