import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { homeOverview } from '../../domain/home.ts';
import { mentee, menteeDetails } from '../../domain/mentee.ts';
import { searchHit, searchKind } from '../../domain/search.ts';
import { timelineEvent } from '../../domain/timeline.ts';
import { vaultProcedure } from '../procedure.ts';

export const menteeProcedures = {
  'home.overview': vaultProcedure(z.object({ today: z.iso.date() }), homeOverview),
  'mentees.list': vaultProcedure(z.void(), z.array(mentee)),
  'mentees.get': vaultProcedure(z.object({ id }), mentee),
  'mentees.add': vaultProcedure(menteeDetails, mentee),
  'mentees.change': vaultProcedure(z.object({ id, details: menteeDetails }), mentee),
  'timeline.list': vaultProcedure(z.object({ menteeId: id }), z.array(timelineEvent)),
  'search.query': vaultProcedure(
    z.object({ text: z.string().max(400), menteeId: id.nullable(), kinds: z.array(searchKind).nullable() }),
    z.array(searchHit),
  ),
};
