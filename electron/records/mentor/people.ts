import type { People } from '../../../shared/domain/shareable-parts.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { shownAsOf } from '../mentees/shown-as.ts';
import { said } from '../shareable/said.ts';
import { readMentorProfile } from './profile.ts';

/** The two people as documents that leave name them. @throws AlcoveError `record.notFound` */
export function peopleOf(db: ReadableDb, menteeId: string): People {
  const { name, profession, registration } = readMentorProfile(db);
  return {
    mentor: { name, ...said({ profession, registration }) },
    mentee: { shownAs: shownAsOf(db, menteeId) },
  };
}
