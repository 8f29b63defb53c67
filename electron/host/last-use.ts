import { join } from 'node:path';
import { type BrowserWindow, nativeTheme } from 'electron';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import type { NoteFault } from '../ipc/answer-call.ts';
import { KnownVaults } from './known-vaults.ts';
import { lastVault } from './last-vault.ts';
import { Settings } from './settings.ts';
import { windowBackground } from './window.ts';
import { rememberBounds } from './window-state.ts';

/** What earlier uses left on this computer. */
export interface LastUse {
  readonly settings: Settings;
  readonly known: KnownVaults;
  /** The vault to begin with, if any. */
  readonly vault: KnownVault | undefined;
}

/**
 * Reads what earlier uses left, and gives a window that is not yet shown its colours and its place. Reading needs zod,
 * which takes as long to load as a small window to open: so the window is begun first.
 *
 * @param data the folder of the app's own data
 */
export async function takeUp(data: string, window: BrowserWindow, noteFault: NoteFault): Promise<LastUse> {
  const settings = new Settings(join(data, 'settings.json'));
  nativeTheme.themeSource = settings.current.colourScheme;
  window.setBackgroundColor(windowBackground());
  rememberBounds(window, join(data, 'window.json'));
  const known = new KnownVaults(join(data, 'vaults.json'));
  const vault = await lastVault(known).catch((error: unknown) => {
    noteFault('vaults', error); // they can always be located again
    return undefined;
  });
  return { settings, known, vault };
}
