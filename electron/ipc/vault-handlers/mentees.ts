import { readHomeOverview } from '../../records/home/overview.ts';
import { addCareerStage, changeCareerStage, listCareerStages } from '../../records/mentees/career-stages.ts';
import { answerConflictCheck, listConflictChecks } from '../../records/mentees/conflict-checks.ts';
import { getMentee, listMentees } from '../../records/mentees/read-mentees.ts';
import { readSensitive, saveSensitive } from '../../records/mentees/sensitive-details.ts';
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
  'mentees.change': changeMentee,
  'mentees.answerConflicts': answerConflictCheck,
  'mentees.conflictChecks': ({ db }, { menteeId }) => listConflictChecks(db, menteeId),
  'mentees.sensitive': ({ db }, { menteeId }) => readSensitive(db, menteeId),
  'mentees.saveSensitive': saveSensitive,
  'stages.list': ({ db }, { menteeId }) => listCareerStages(db, menteeId),
  'stages.add': addCareerStage,
  'stages.change': changeCareerStage,
  'timeline.list': ({ db }, { menteeId }) => listTimeline(db, menteeId),
  'search.query': search,
} satisfies Partial<VaultHandlers>;
