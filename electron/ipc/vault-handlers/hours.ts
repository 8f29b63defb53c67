import { readHours } from '../../records/hours/read-hours.ts';
import type { VaultHandlers } from './handlers.ts';

/** The time given to mentoring. */
export const hoursHandlers = {
  'hours.read': ({ db }, { year }) => readHours(db, year),
} satisfies Partial<VaultHandlers>;
