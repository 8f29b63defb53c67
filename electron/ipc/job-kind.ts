import { z } from 'zod';
import type { jobCalls } from './vault-calls.ts';

type KindOf<Name> = Name extends `${infer Kind}.${string}` ? Kind : never;

/** What a job is about, as its name begins; the parts that a kind needs are loaded together. */
export const jobKind = z.enum([
  'backup',
  'check',
  'keys',
  'envelope',
  'document',
  'countersign',
  'verification',
] as const satisfies KindOf<keyof typeof jobCalls>[]);
export type JobKind = z.infer<typeof jobKind>;

/** Of `verification.check` it is `verification`. */
export const kindOf = (name: keyof typeof jobCalls): JobKind => jobKind.parse(name.split('.')[0]);

/** Has the process of a job load what a kind needs, before the job itself comes. */
export const loadJob = { name: 'job.load', input: z.object({ kind: jobKind }) } as const;
