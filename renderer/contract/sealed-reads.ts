import type { ProcedureName } from '../../shared/ipc/contract.ts';

/** What is read anew once a version was sealed. */
export const sealedReads = [
  'contracts.list',
  'mentees.get',
  'mentees.list',
  'home.overview',
  'timeline.list',
] as const satisfies readonly ProcedureName[];
