import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import { sayAgo } from '../../shared/words/say-ago.ts';
import { escapeHtml } from '../export/escape-html.ts';

/** One of the pages that the build has made, and the text for each of its marks. */
export interface FirstPage {
  readonly file: string;
  readonly marks: Readonly<Record<string, string>>;
}

/**
 * The page to begin with. For a vault that waits for its password it has the unlock screen in it, so that this shows before
 * the program behind it stands; every other screen the program draws itself.
 */
export function firstPage(state: VaultState, now: Date): FirstPage {
  if (state.state !== 'locked') return { file: 'index.html', marks: {} };
  const { name, place, lastOpened, keystore, sample, replacedAt } = state.vault;
  // what these two have to say more is not in the markup
  if (sample || replacedAt !== null || lastOpened === null) return { file: 'index.html', marks: {} };
  return {
    file: keystore ? 'unlock-with-keystore.html' : 'unlock.html',
    marks: { VAULT_NAME: name, VAULT_PLACE: place, LAST_OPENED: sayAgo(lastOpened, now) },
  };
}

/** Puts text in the place of every mark like `__VAULT_NAME__`. It stays text, whatever signs it holds, also other marks. */
export function fillMarks(page: string, marks: FirstPage['marks']): string {
  return page.replaceAll(/__([A-Z_]+?)__/g, (mark, name: string) => escapeHtml(marks[name] ?? mark));
}
