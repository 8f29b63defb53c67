import { useLayoutEffect, useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import { LockScreen, useLocking } from './locking.tsx';
import styles from './open-vault.module.css';
import { OpenVaultContext } from './open-vault-context.ts';
import { routes } from './routes.tsx';

/** The open vault's screens. The router keeps its place in memory: no address ever holds a word of anyone's. */
export function OpenVault({ vault }: { readonly vault: KnownVault }) {
  const [router] = useState(() => createMemoryRouter(routes));
  const locking = useLocking();
  const blank = locking.phase !== 'open';
  useBlankWindow(blank);
  return (
    <OpenVaultContext value={{ vault, lock: locking.lock, locking: blank }}>
      {blank && <LockScreen locking={locking} />}
      {/* kept alive behind the blank window: what could not be written is still in its form after “Go back” */}
      <div className={styles.screens} hidden={blank}>
        <RouterProvider router={router} />
      </div>
    </OpenVaultContext>
  );
}

/** Hides dialogs and messages too, which stand outside the screens. */
function useBlankWindow(blank: boolean) {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-blank', blank);
    return () => document.documentElement.removeAttribute('data-blank');
  }, [blank]);
}
