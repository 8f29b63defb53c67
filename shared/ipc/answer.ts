import type { Failure } from './errors.ts';

/** How every call ends: with its value or with a failure; never with a thrown error or a stack trace. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
