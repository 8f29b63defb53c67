import type { HandlerInput, Output, VaultProcedureName } from '../../../shared/ipc/contract.ts';
import type { VaultContext } from '../vault-context.ts';

/** One answer for every procedure of the open vault. Inputs were parsed before; what is returned is parsed after. */
export type VaultHandlers = {
  readonly [N in VaultProcedureName]: (context: VaultContext, input: HandlerInput<N>) => Output<N>;
};
