import '../app/base-styles.ts';
import './first-screen.css';
import { renderToString } from 'react-dom/server';
import { words } from '../../shared/words/index.ts';
import { App } from '../app/app.tsx';
import { begin } from './begin.ts';

/** What differs from vault to vault on the unlock screen's markup, beside its words. */
interface Shown {
  readonly keystore: boolean;
}

/**
 * The unlock screen as React will draw it, in markup, with a mark like `__VAULT_NAME__` in the place of everything that
 * is known only when the page is served. Run by the build; the page takes this very markup over.
 */
export function renderFirstScreen({ keystore }: Shown): string {
  const lastOpened = new Date().toISOString();
  const vault = {
    ref: '',
    name: '__VAULT_NAME__',
    place: '__VAULT_PLACE__',
    sample: false,
    replacedAt: null,
  };
  const state = { state: 'locked' as const, vault: { ...vault, keystore, lastOpened } };
  const markup = renderToString(
    <App
      nonce="__CSP_NONCE__"
      colourScheme="system"
      vaultState={Promise.resolve(state)}
      known={state}
      onStanding={() => undefined}
    />,
  );
  // the page's policy takes inline styles from a script only: start.ts puts them on, and rules stand for them until then
  return markup.replaceAll(' style="', ' data-style="').replace(words['app.justNow'], '__LAST_OPENED__');
}

/** The script that stands in the page, for the program's address. */
export const beginScript = (program: string): string => `(${begin})(${JSON.stringify(program)})`;
