import {
  acceptIdentifier,
  listAccepted,
  takeBackAccepted,
} from '../../records/identifiers/accepted-identifiers.ts';
import { replaceInRecord } from '../../records/identifiers/replace-in-record.ts';
import { readWatchFor } from '../../records/identifiers/watch-for.ts';
import { readWatchedNames, setWatchedNames } from '../../records/identifiers/watched-names.ts';
import type { VaultHandlers } from './handlers.ts';

/** What may tell who somebody is, in texts that others will read. */
export const identifierHandlers = {
  'identifiers.names': ({ db }) => readWatchedNames(db),
  'identifiers.setNames': setWatchedNames,
  'identifiers.watchFor': ({ db }, { menteeId }) => readWatchFor(db, menteeId),
  'identifiers.accepted': ({ db }) => listAccepted(db),
  'identifiers.accept': acceptIdentifier,
  'identifiers.takeBack': takeBackAccepted,
  'identifiers.replace': replaceInRecord,
} satisfies Partial<VaultHandlers>;
