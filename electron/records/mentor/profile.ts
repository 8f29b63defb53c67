import { type MentorProfile, mentorProfile } from '../../../shared/domain/mentor-profile.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const select = sql`SELECT name, profession, registration FROM mentor_profile WHERE id = 1`;

const put = sql`
  INSERT INTO mentor_profile (id, name, profession, registration, updated_at)
  VALUES (1, :name, :profession, :registration, :at)
  ON CONFLICT (id) DO UPDATE
    SET name = excluded.name, profession = excluded.profession, registration = excluded.registration,
        updated_at = excluded.updated_at`;

/** The mentor whose vault this is. @throws AlcoveError `record.notFound` before it was first written */
export function readMentorProfile(db: ReadableDb): MentorProfile {
  return foundRow(mentorProfile, db.prepare(select).get());
}

/** Writes the mentor's profile, also for the first time. */
export function changeMentorProfile(context: WriteContext, profile: MentorProfile): MentorProfile {
  return change(context, ({ db, at, note }) => {
    const { name, profession, registration } = profile;
    db.prepare(put).run({ name, profession, registration, at });
    note('profile.changed', 'mentor', '1');
    return readMentorProfile(db);
  });
}
