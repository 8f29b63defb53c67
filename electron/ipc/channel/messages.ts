import { z } from 'zod';
import { jobPhase } from '../../../shared/ipc/events.ts';
import { failure } from '../../../shared/ipc/failure.ts';

/** What main sends to one of its own processes. */
export const request = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: z.int(), name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('cancel'), id: z.int() }),
]);
export type Request = z.infer<typeof request>;

/** What such a process sends back. */
export const reply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), id: z.int(), value: z.unknown() }),
  z.object({ kind: z.literal('failure'), id: z.int(), error: failure }),
  z.object({ kind: z.literal('progress'), id: z.int(), phase: jobPhase, fraction: z.number() }),
]);
export type Reply = z.infer<typeof reply>;

/** How far a long job has come, 0 to 1 within its phase. */
export type OnProgress = (phase: z.infer<typeof jobPhase>, fraction: number) => void;
