import { z } from 'zod';
import { careerStage, careerStageDetails } from '../../domain/career-stage.ts';
import { conflictAnswer, conflictCheck } from '../../domain/conflict-check.ts';
import { id, optionalText } from '../../domain/fields.ts';
import { homeOverview } from '../../domain/home.ts';
import { mentee, menteeChanges, newMentee } from '../../domain/mentee.ts';
import { searchHit, searchKind } from '../../domain/search.ts';
import { timelineEvent } from '../../domain/timeline.ts';
import { vaultProcedure } from '../procedure.ts';

export const menteeProcedures = {
  'home.overview': vaultProcedure(z.object({ today: z.iso.date() }), homeOverview),
  'mentees.list': vaultProcedure(z.void(), z.array(mentee)),
  'mentees.get': vaultProcedure(z.object({ id }), mentee),
  'mentees.add': vaultProcedure(newMentee, mentee),
  /** Changes what is handed in and leaves the rest. */
  'mentees.change': vaultProcedure(z.object({ id, changes: menteeChanges }), mentee),
  'mentees.answerConflicts': vaultProcedure(z.object({ menteeId: id, answer: conflictAnswer }), mentee),
  'mentees.conflictChecks': vaultProcedure(z.object({ menteeId: id }), z.array(conflictCheck)),
  'mentees.sensitive': vaultProcedure(z.object({ menteeId: id }), z.object({ words: z.string().nullable() })),
  /** Blank words destroy what was kept. */
  'mentees.saveSensitive': vaultProcedure(z.object({ menteeId: id, words: optionalText(4000) }), z.void()),
  'stages.list': vaultProcedure(z.object({ menteeId: id }), z.array(careerStage)),
  'stages.add': vaultProcedure(z.object({ menteeId: id, details: careerStageDetails }), careerStage),
  'stages.change': vaultProcedure(z.object({ id, details: careerStageDetails }), careerStage),
  'timeline.list': vaultProcedure(z.object({ menteeId: id }), z.array(timelineEvent)),
  'search.query': vaultProcedure(
    z.object({ text: z.string().max(400), menteeId: id.nullable(), kinds: z.array(searchKind).nullable() }),
    z.array(searchHit),
  ),
};
