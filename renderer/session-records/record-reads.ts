import type { ProcedureName } from '../../shared/ipc/contract.ts';

/** What a page asks anew when a record is signed, or its words open or close for an amendment. */
export const recordReads: readonly ProcedureName[] = [
  'records.list',
  'documents.list',
  'documents.kept',
  'sessions.get',
  'history.list',
  'timeline.list',
  'home.overview',
];
