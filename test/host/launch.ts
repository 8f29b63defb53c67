import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import type { HostRecord } from './record.ts';

const root = resolve(import.meta.dirname, '../..');
const electronPackage = join(root, 'node_modules/electron');

/**
 * The real Electron's executable, where it has been fetched. Asked without `require('electron')`, which would try
 * to fetch it now.
 */
function electronExecutable(): string | undefined {
  if (process.env.ALCOVE_ENGINE === 'host') return undefined;
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronPackage, 'dist');
  const executable = join(dist, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Which of the two runs the app: real Electron, or the host over a stock Chromium. */
export const engine: 'electron' | 'host' = electronExecutable() ? 'electron' : 'host';

/** The executable that takes Electron's command line here. */
export const executablePath = electronExecutable() ?? join(import.meta.dirname, 'electron-host');

export interface LaunchOptions {
  /** The app's own arguments. */
  readonly args?: readonly string[];
  /** The folder of the app's settings; a new empty one otherwise. */
  readonly userData?: string;
  /** The folder with the app's package.json; the project itself otherwise. */
  readonly appDir?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the app under Playwright. The caller closes it; a folder of settings made here goes with it. */
export async function launchApp(options: LaunchOptions = {}): Promise<ElectronApplication> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'alcove-user-data-'));
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const app = await _electron.launch({
    executablePath,
    args: [`--user-data-dir=${userData}`, options.appDir ?? root, ...(options.args ?? [])],
    env: { ...Object.fromEntries(inherited), ...options.env },
    // Root cannot have Chromium's sandbox; everyone else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  if (options.userData === undefined) {
    app.once('close', () => rmSync(userData, { recursive: true, force: true }));
  }
  return app;
}

/** What left, or tried to leave, the app's windows. Only the host can tell: ask for `engine` first. */
export async function hostRecord(app: ElectronApplication): Promise<HostRecord> {
  const record = await app.evaluate(() => globalThis.__electronHost);
  if (!record) throw new Error('only the host keeps a record of requests');
  return record;
}
