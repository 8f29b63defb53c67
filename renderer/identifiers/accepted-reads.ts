import type { ProcedureName } from '../../shared/ipc/contract.ts';

/** What is asked anew when something found is accepted, or no longer. */
export const acceptedReads = [
  'identifiers.watchFor',
  'identifiers.accepted',
  'documents.findings',
] as const satisfies readonly ProcedureName[];
