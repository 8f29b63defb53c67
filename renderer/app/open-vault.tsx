import { useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import { OpenVaultContext } from './open-vault-context.ts';
import { routes } from './routes.tsx';

/** The open vault's screens. The router keeps its place in memory: no address ever holds a word of anyone's. */
export function OpenVault({ vault }: { readonly vault: KnownVault }) {
  const [router] = useState(() => createMemoryRouter(routes));
  return (
    <OpenVaultContext value={{ vault }}>
      <RouterProvider router={router} />
    </OpenVaultContext>
  );
}
