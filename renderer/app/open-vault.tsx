import { useEffect, useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { keptRoute } from '../../shared/domain/place.ts';
import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import { call } from './client.ts';
import { takeUp } from './keep-place.ts';
import { OpenVaultContext } from './open-vault-context.ts';
import { routes } from './routes.tsx';

type Opened = Extract<VaultState, { state: 'open' }>;

/** The open vault's screens. The router keeps its place in memory: no address ever holds a word of anyone's. */
export function OpenVault({ opened }: { readonly opened: Opened }) {
  const router = useRouter(opened.resume);
  if (router === undefined) return null;
  return (
    <OpenVaultContext value={opened}>
      <RouterProvider router={router} />
    </OpenVaultContext>
  );
}

/**
 * Opens the page that the mentor was on, after a lock; a program that was started anew opens Home, where the way back
 * is offered.
 */
function useRouter(resume: boolean) {
  const [router, setRouter] = useState<ReturnType<typeof createMemoryRouter>>();
  useEffect(() => {
    const begin = async () => {
      const place = await call('place.read', undefined).catch(() => null); // Home is a good place too
      const made = createMemoryRouter(
        routes,
        resume && place !== null ? { initialEntries: [place.route] } : {},
      );
      takeUp(place, () => {
        const { pathname, search } = made.state.location;
        return keptRoute(pathname, new URLSearchParams(search));
      });
      setRouter(made);
    };
    void begin();
  }, [resume]);
  return router;
}
