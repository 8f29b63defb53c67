import { z } from 'zod';
import { id, line } from '../../domain/fields.ts';
import { acceptedIdentifier, longestAccepted } from '../../domain/identifiers/accepted.ts';
import {
  identifierKind,
  longestWatchedName,
  mostWatchedNames,
  watchedKind,
  watchedNames,
} from '../../domain/identifiers/identifier.ts';
import { recordPath } from '../../domain/identifiers/record-finding.ts';
import { watchFor } from '../../domain/identifiers/watch-for.ts';
import { vaultProcedure } from '../procedure.ts';

/** What may tell who somebody is, in texts that others will read. */
export const identifierProcedures = {
  /** The mentor's own names to watch for. */
  'identifiers.names': vaultProcedure(z.void(), watchedNames),
  'identifiers.setNames': vaultProcedure(
    z.object({ kind: watchedKind, names: z.array(line(longestWatchedName)).max(mostWatchedNames) }),
    watchedNames,
  ),
  'identifiers.watchFor': vaultProcedure(z.object({ menteeId: id }), watchFor),
  /** Everything that was said to be all right, the newest first. */
  'identifiers.accepted': vaultProcedure(z.void(), z.array(acceptedIdentifier)),
  'identifiers.accept': vaultProcedure(
    z.object({ kind: identifierKind, text: z.string().min(1).max(longestAccepted), menteeId: id.nullable() }),
    acceptedIdentifier,
  ),
  'identifiers.takeBack': vaultProcedure(z.object({ id }), z.void()),
  /** Puts other words in place of a stretch of a text of a record, where it was written. */
  'identifiers.replace': vaultProcedure(
    z.object({
      sessionId: id,
      path: recordPath,
      start: z.int().min(0),
      end: z.int().min(1),
      /** What stands there. */
      text: z.string().min(1),
      replacement: z.string().min(1).max(longestAccepted),
    }),
    z.void(),
    ['record.stale', 'document.invalid'],
  ),
};
