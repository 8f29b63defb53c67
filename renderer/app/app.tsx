import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ColourScheme } from '../../shared/ipc/procedures/app.ts';
import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { mantineScheme, schemeManager } from './scheme.ts';
import { cssVariables, theme } from './theme.ts';
import { VaultGate } from './vault-gate.tsx';
import { WordsProvider } from './words.tsx';

interface AppProps {
  readonly nonce: string;
  readonly colourScheme: ColourScheme;
  /** The vault's state, asked for while the program was still loading. */
  readonly vaultState: Promise<VaultState>;
  /** The same where it is known already, so that the first screen is drawn with it. */
  readonly known: VaultState | undefined;
  /** Called once, when the first screen answers whoever acts on it. */
  readonly onStanding: () => void;
}

/** Everything that every screen stands on. */
export function App({ nonce, colourScheme, vaultState, known, onStanding }: AppProps) {
  const [manager] = useState(() => schemeManager(colourScheme));
  const [queries] = useState(makeQueryClient);
  useEffect(() => {
    const standing = setTimeout(onStanding); // by then what was typed before is known to the screen
    return () => clearTimeout(standing);
  }, [onStanding]);
  return (
    <WordsProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={manager}
        defaultColorScheme={mantineScheme(colourScheme)}
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queries}>
          <FailureBoundary>
            <VaultGate asked={vaultState} known={known} />
          </FailureBoundary>
        </QueryClientProvider>
      </MantineProvider>
    </WordsProvider>
  );
}

/** What was read is let go of this long, in milliseconds, after its last screen: the vault beside us soon has it again. */
const keptFor = 5_000;

/** Reads go to the vault beside us, never to a network: they work offline and are not tried again by themselves. */
function makeQueryClient(): QueryClient {
  const local = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: { queries: { ...local, gcTime: keptFor, refetchOnWindowFocus: false }, mutations: local },
  });
}
