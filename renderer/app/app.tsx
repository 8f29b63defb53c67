import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import 'dayjs/locale/en-gb';
import type { ColourScheme } from '../../shared/ipc/procedures/app.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { mantineScheme, schemeManager } from './scheme.ts';
import { cssVariables, theme } from './theme.ts';
import { VaultGate } from './vault-gate.tsx';
import { WordsProvider } from './words.tsx';

interface AppProps {
  readonly nonce: string;
  readonly colourScheme: ColourScheme;
}

/** Everything that every screen stands on. */
export function App({ nonce, colourScheme }: AppProps) {
  const [manager] = useState(() => schemeManager(colourScheme));
  const [queries] = useState(makeQueryClient);
  return (
    <WordsProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={manager}
        defaultColorScheme={mantineScheme(colourScheme)}
        getStyleNonce={() => nonce}
      >
        <DatesProvider settings={{ locale: 'en-gb', firstDayOfWeek: 1 }}>
          <QueryClientProvider client={queries}>
            <FailureBoundary>
              <VaultGate />
            </FailureBoundary>
            <Notifications position="bottom-right" autoClose={6000} />
          </QueryClientProvider>
        </DatesProvider>
      </MantineProvider>
    </WordsProvider>
  );
}

/** Reads go to the vault beside us, never to a network: they work offline and are not tried again by themselves. */
function makeQueryClient(): QueryClient {
  const local = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: { queries: { ...local, refetchOnWindowFocus: false }, mutations: local },
  });
}
