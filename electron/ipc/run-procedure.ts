import { type AppProcedureName, contract, type ProcedureName } from '../../shared/ipc/contract.ts';
import type { AppContext } from './app-context.ts';
import { appHandlers } from './app-handlers/index.ts';

/** Runs a parsed call where it belongs: here in main, or in the process that holds the vault. */
export function runProcedure(context: AppContext, name: ProcedureName, input: unknown): unknown {
  if (contract[name].place === 'vault') return context.vaults.forward(name, input);
  const handler = appHandlers[name as AppProcedureName] as (context: AppContext, input: unknown) => unknown;
  return handler(context, input);
}
