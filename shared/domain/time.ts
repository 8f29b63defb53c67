import { z } from 'zod';

/** A moment in UTC, ISO 8601 with a trailing Z. */
export const instant = z.iso.datetime();

/** A calendar day as people say it, without a zone: `2026-11-21`. */
export const localDate = z.iso.date();

/** An IANA time zone such as `Europe/London`, kept wherever a day or an hour was chosen by a person. */
export const zone = z.string().min(1).max(64);

/** Reads the present. Passed in wherever a rule depends on time, so that rules stay pure. */
export type Clock = () => Date;
