import { keepPlace, readPlace } from '../../records/place/place.ts';
import type { VaultHandlers } from './handlers.ts';

/** Where the mentor was when the vault was locked. */
export const placeHandlers = {
  'place.read': ({ db }) => readPlace(db),
  'place.keep': keepPlace,
} satisfies Partial<VaultHandlers>;
