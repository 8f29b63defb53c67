import { z } from 'zod';
import { binEntry, binKind } from '../../domain/bin.ts';
import { id } from '../../domain/fields.ts';
import { vaultProcedure } from '../procedure.ts';

export const binProcedures = {
  /** What can still be put back, deleted last first. */
  'bin.list': vaultProcedure(z.void(), z.array(binEntry)),
  /** Deletes something into the bin, with all that belongs to it. `record.sealed` for what is kept for good. */
  'bin.delete': vaultProcedure(z.object({ kind: binKind, subjectId: id }), binEntry, ['record.sealed']),
  /** Puts it back as it was. `bin.parentGone` when what it belonged to is in the bin too, or destroyed. */
  'bin.putBack': vaultProcedure(z.object({ id }), z.void(), ['bin.parentGone']),
  /** Destroys one thing, or everything, for good. */
  'bin.destroy': vaultProcedure(z.object({ id: id.nullable() }), z.void()),
};
