import { deleteIntoBin, destroyInBin, listBin, putBackFromBin } from '../../records/bin/bin.ts';
import type { VaultHandlers } from './handlers.ts';

/** What was deleted and can still be put back. */
export const binHandlers = {
  'bin.list': ({ db }) => listBin(db),
  'bin.delete': deleteIntoBin,
  'bin.putBack': (context, { id }) => putBackFromBin(context, id),
  'bin.destroy': (context, { id }) => destroyInBin(context, id),
} satisfies Partial<VaultHandlers>;
