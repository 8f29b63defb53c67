import { z } from 'zod';
import { id } from '../fields.ts';
import { instant } from '../time.ts';
import { type Identifier, identifierKind } from './identifier.ts';

/** The longest text of a finding that can be remembered. */
export const longestAccepted = 200;

/** A finding that the mentor looked at and said is all right: with one mentee, or everywhere where `menteeId` is null. */
export const acceptedIdentifier = z.object({
  id,
  kind: identifierKind,
  /** As {@link sameText} gives it. */
  text: z.string().min(1).max(longestAccepted),
  menteeId: id.nullable(),
  acceptedAt: instant,
});
export type AcceptedIdentifier = z.infer<typeof acceptedIdentifier>;

/** A found text in the one form in which it is remembered: without case, and with or without its gaps alike. */
export function sameText(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('en-GB')
    .replaceAll(/[\s()-]+/gu, ' ')
    .trim()
    .replaceAll(/(?<=\d) (?=\d)/g, '');
}

/** What is left to be looked at once the accepted findings are taken away. */
export function withoutAccepted<T extends Pick<Identifier, 'kind' | 'text'>>(
  found: readonly T[],
  accepted: readonly Pick<AcceptedIdentifier, 'kind' | 'text'>[],
): T[] {
  const known = new Set(accepted.map(({ kind, text }) => `${kind} ${text}`));
  return found.filter(({ kind, text }) => !known.has(`${kind} ${sameText(text)}`));
}
