import type { AppHandlers } from './index.ts';

/** What stands between a locked vault and an open one. */
export const lockHandlers = {
  'vault.attempts': async ({ vaults, attempts }, { ref }) => attempts.of(await vaults.folderOf(ref)),
} satisfies Partial<AppHandlers>;
