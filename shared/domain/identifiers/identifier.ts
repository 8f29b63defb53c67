import { z } from 'zod';

/** What may tell who somebody is, or where to find them. */
export const identifierKind = z.enum([
  'nhs-number',
  'chi-number',
  'hc-number',
  'gmc-number',
  'registration-number',
  'hospital-number',
  'birth-date',
  'phone',
  'email',
  'postcode',
  'ni-number',
  'patient',
  'colleague',
  'place',
  'mentee',
]);
export type IdentifierKind = z.infer<typeof identifierKind>;

/** Something in a plain text that may identify a person: `text` is what stands from `start` up to `end`, in UTF-16 units. */
export const identifier = z.object({
  kind: identifierKind,
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string().min(1),
  /** What could stand in its place, in words. */
  replacement: z.string().min(1),
});
export type Identifier = z.infer<typeof identifier>;

/** A stretch of a text that a rule found, before its replacement is known. */
export interface Found {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

/** What a name on the mentor's own list names. */
export const watchedKind = identifierKind.extract(['patient', 'colleague', 'place']);
export type WatchedKind = z.infer<typeof watchedKind>;

/** A name to watch for. The mentee's own stands on the list by itself where the record shows an alias. */
export const watchedName = z.object({
  name: z.string().min(1),
  kind: z.union([watchedKind, z.literal('mentee')]),
  /** What the record calls them instead. */
  insteadOf: z.string().optional(),
});
export type WatchedName = z.infer<typeof watchedName>;

/** The most names of one kind, and the longest of them. */
export const mostWatchedNames = 500;
export const longestWatchedName = 80;

/** The mentor's own list, by what each names. */
export const watchedNames = z.record(watchedKind, z.array(z.string()));
export type WatchedNames = z.infer<typeof watchedNames>;
