import { z } from 'zod';

/** Identity of every row: UUIDv7 (RFC 9562), so that ids sort by the moment they were made. */
export const id = z.uuidv7();

/** A line of text that must say something. */
export const line = (max = 200) => z.string().trim().min(1).max(max);

/** A line or short passage that may be left out; blank input becomes null. */
export const optionalText = (max = 4000) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => (text === '' ? null : text))
    .nullable();
