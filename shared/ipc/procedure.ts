import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/**
 * Which process answers: `app` is Electron's main process (windows, dialogs, files), `vault` the process that holds
 * the open database. A vault procedure fails with `vault.locked` while no vault is open.
 */
export type Place = 'app' | 'vault';

export interface Procedure<
  P extends Place = Place,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly place: P;
  readonly input: I;
  readonly output: O;
  readonly errors: readonly ErrorCode[];
}

/** Failures that any call can meet. */
export const errorsEverywhere = ['ipc.invalid', 'ipc.forbidden', 'ipc.unknown', 'internal', 'busy'] as const;

/** Failures of every call that reads or writes the open vault. */
const errorsOfVault = [
  'vault.locked',
  'vault.damaged',
  'file.diskFull',
  'file.readOnly',
  'file.io',
  'record.notFound',
  'record.invalid',
] as const;

/** Declares a procedure that main answers. */
export function appProcedure<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
): Procedure<'app', I, O> {
  return { place: 'app', input, output, errors: [...errorsEverywhere, ...errors] };
}

/** Declares a procedure that the open vault answers. */
export function vaultProcedure<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
): Procedure<'vault', I, O> {
  return { place: 'vault', input, output, errors: [...errorsEverywhere, ...errorsOfVault, ...errors] };
}
