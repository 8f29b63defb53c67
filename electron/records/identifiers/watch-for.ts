import type { WatchFor } from '../../../shared/domain/identifiers/watch-for.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { listAcceptedFor } from './accepted-identifiers.ts';
import { readWatchedNames } from './watched-names.ts';

/**
 * What to look for in the shareable texts of a mentee beside what is known by its form, and what is all right there.
 * @throws AlcoveError `record.notFound`
 */
export function readWatchFor(db: ReadableDb, menteeId: string): WatchFor {
  const { alias, name, nameOnRecord } = getMentee(db, menteeId);
  const { patient, colleague, place } = readWatchedNames(db);
  return {
    names: [
      ...(name === null || nameOnRecord ? [] : [{ name, kind: 'mentee' as const, insteadOf: alias }]),
      ...patient.map((name) => ({ name, kind: 'patient' as const })),
      ...colleague.map((name) => ({ name, kind: 'colleague' as const })),
      ...place.map((name) => ({ name, kind: 'place' as const })),
    ],
    accepted: listAcceptedFor(db, menteeId),
  };
}
