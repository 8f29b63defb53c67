import type { QueryClient } from '@tanstack/react-query';
import type { ProcedureName } from '../../shared/ipc/contract.ts';

const stale: readonly ProcedureName[] = [
  'backup.standing',
  'backup.targets',
  'backup.registered',
  'home.overview',
];

/** Asks everything about backups anew, after something was made, changed or removed. */
export async function refreshBackups(queries: QueryClient): Promise<void> {
  await Promise.all(stale.map((read) => queries.invalidateQueries({ queryKey: [read] })));
}
