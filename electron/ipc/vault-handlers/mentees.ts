import { readHomeOverview } from '../../records/home/overview.ts';
import { getMentee, listMentees } from '../../records/mentees/read-mentees.ts';
import { addMentee, changeMentee } from '../../records/mentees/write-mentees.ts';
import { changeMentorProfile, readMentorProfile } from '../../records/mentor/profile.ts';
import { search } from '../../records/search/search.ts';
import { listTimeline } from '../../records/timeline/timeline.ts';
import type { VaultHandlers } from './handlers.ts';

/** The mentor, the mentees, and what is read across all of them. */
export const menteeHandlers = {
  'mentor.profile': ({ db }) => readMentorProfile(db),
  'mentor.changeProfile': changeMentorProfile,
  'home.overview': ({ db, clock }, { today }) => readHomeOverview(db, today, clock()),
  'mentees.list': ({ db }) => listMentees(db),
  'mentees.get': ({ db }, { id }) => getMentee(db, id),
  'mentees.add': addMentee,
  'mentees.change': (context, { id, details }) => changeMentee(context, id, details),
  'timeline.list': ({ db }, { menteeId }) => listTimeline(db, menteeId),
  'search.query': search,
} satisfies Partial<VaultHandlers>;
