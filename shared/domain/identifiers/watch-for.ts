import { z } from 'zod';
import { acceptedIdentifier, withoutAccepted } from './accepted.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { type Identifier, watchedName } from './identifier.ts';

/** What the check needs to know of a mentee's vault: names to watch for, and findings that are all right there. */
export const watchFor = z.object({ names: z.array(watchedName), accepted: z.array(acceptedIdentifier) });
export type WatchFor = z.infer<typeof watchFor>;

/** What in a text is to be looked at: found, and not yet said to be all right. `today` is the mentor's calendar day. */
export function identifiersToLookAt(
  text: string,
  { names, accepted }: WatchFor,
  today: string,
): Identifier[] {
  return withoutAccepted(findIdentifiers(text, { names, today }), accepted);
}
