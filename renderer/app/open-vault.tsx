import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import 'dayjs/locale/en-gb';
import { keptRoute } from '../../shared/domain/place.ts';
import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import { call } from './client.ts';
import { takeUp } from './keep-place.ts';
import { OpenVaultContext } from './open-vault-context.ts';
import { routes } from './routes.tsx';
import { TurnedProvider } from './turned.tsx';
import { isOfMentee } from './turned-routes.ts';

type Opened = Extract<VaultState, { state: 'open' }>;

/** The open vault's screens. The router keeps its place in memory: no address ever holds a word of anyone's. */
export function OpenVault({ opened }: { readonly opened: Opened }) {
  const started = useStart(opened.resume);
  if (started === undefined) return null;
  return (
    <OpenVaultContext value={opened}>
      <DatesProvider settings={{ locale: 'en-gb', firstDayOfWeek: 1 }}>
        <TurnedProvider initially={started.turnedTo}>
          <RouterProvider router={started.router} />
        </TurnedProvider>
        <Notifications position="bottom-right" autoClose={6000} />
      </DatesProvider>
    </OpenVaultContext>
  );
}

interface Start {
  readonly router: ReturnType<typeof createMemoryRouter>;
  readonly turnedTo: string | null;
}

/**
 * Opens the page that the mentor was on, after a lock, and turned as it was; a program that was started anew opens Home,
 * where the way back is offered.
 */
function useStart(resume: boolean): Start | undefined {
  const [started, setStarted] = useState<Start>();
  useEffect(() => {
    const begin = async () => {
      const place = await call('place.read', undefined).catch(() => null); // Home is a good place too
      const turnedTo = resume ? (place?.turnedTo ?? null) : null;
      const router = createMemoryRouter(
        routes,
        resume && place !== null ? { initialEntries: [startRoute(place.route, turnedTo)] } : {},
      );
      takeUp(place === null ? null : { ...place, turnedTo }, () => {
        const { pathname, search } = router.state.location;
        return keptRoute(pathname, new URLSearchParams(search));
      });
      setStarted({ router, turnedTo });
    };
    void begin();
  }, [resume]);
  return started;
}

function startRoute(route: string, turnedTo: string | null): string {
  return turnedTo === null || isOfMentee(route, turnedTo) ? route : `/mentees/${turnedTo}`;
}
