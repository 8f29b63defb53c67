import { z } from 'zod';
import type { Answer } from '../../shared/ipc/answer.ts';
import { contract, type ProcedureName } from '../../shared/ipc/contract.ts';
import { AlcoveError, type Failure } from '../../shared/ipc/errors.ts';

const calledName = z.enum(Object.keys(contract) as [ProcedureName, ...ProcedureName[]]);

/** Runs a procedure whose name and input are already known to be right. */
export type Run = (name: ProcedureName, input: unknown) => unknown;

/** Where an unexpected error is noted: its kind and place in the code only, because a message may quote content. */
export type NoteFault = (name: string, error: unknown) => void;

/**
 * Answers one call from the page: name and input are parsed from `unknown`, the procedure runs, its value is parsed
 * too, and every way it can fail becomes a code of its own list. Never throws.
 */
export async function answerCall(
  name: unknown,
  input: unknown,
  run: Run,
  noteFault: NoteFault,
): Promise<Answer<unknown>> {
  const known = calledName.safeParse(name);
  if (!known.success) return { ok: false, error: { code: 'ipc.unknown' } };
  const procedure = contract[known.data];
  const parsed = procedure.input.safeParse(input);
  if (!parsed.success)
    return { ok: false, error: { code: 'ipc.invalid', facts: { field: firstField(parsed.error) } } };
  try {
    const value = procedure.output.parse(await run(known.data, parsed.data));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: toDeclaredFailure(known.data, error, noteFault) };
  }
}

/** Which field was wrong, never what it held. */
function firstField(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}

function toDeclaredFailure(name: ProcedureName, error: unknown, noteFault: NoteFault): Failure {
  if (error instanceof AlcoveError && contract[name].errors.includes(error.code)) return error.toFailure();
  noteFault(name, error);
  return { code: 'internal' };
}
