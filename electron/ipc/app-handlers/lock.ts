import type { AppHandlers } from './index.ts';

/** What stands between a locked vault and an open one. */
export const lockHandlers = {
  'vault.attempts': async ({ vaults, attempts }, { ref }) => attempts.of(await vaults.folderOf(ref)),
  'vault.lock': ({ lock }) => lock(),
  'app.blanked': ({ locking }, { token }) => locking.blanked(token),
  'app.written': ({ locking }, { token }) => locking.written(token),
} satisfies Partial<AppHandlers>;
