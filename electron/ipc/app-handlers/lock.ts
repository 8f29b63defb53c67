import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { AppHandlers } from './index.ts';

/** What stands between a locked vault and an open one. */
export const lockHandlers = {
  'vault.attempts': async ({ vaults, attempts }, { ref }) => attempts.of(await vaults.folderOf(ref)),
  'vault.lock': ({ lock }) => lock(),
  'app.touched': ({ touched }) => touched(),
  'app.blanked': ({ locking }, { token }) => locking.blanked(token),
  'app.written': ({ locking }, { token }) => locking.written(token),
  'clipboard.copyPrivate': ({ vaults, copyPrivate }, copy) => {
    if (vaults.state().state !== 'open') throw new AlcoveError('vault.locked');
    return copyPrivate(copy);
  },
  'capture.allowed': ({ capture }) => capture.allowed,
  'capture.allow': ({ capture }, { allowed }) => {
    capture.allowed = allowed;
    return capture.allowed;
  },
} satisfies Partial<AppHandlers>;
