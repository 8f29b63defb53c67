import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { sparticuzIsInstalled, unpackSparticuz } from './sparticuz.ts';

/** A Chromium that can be started. */
export interface Browser {
  readonly executable: string;
  /** Headless-shell has no bars of its own and can block new windows at the source. */
  readonly isHeadlessShell: boolean;
  /** Added to the environment of the browser's process. */
  readonly env: Readonly<Record<string, string>>;
}

const headlessNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const windowedNames = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * Chooses the browser: the one that `ALCOVE_BROWSER` names (a path, a command, or `sparticuz`), else an installed
 * one, else, headless only, the one that the npm package @sparticuz/chromium carries.
 * Gives nothing where there is none; throws when `ALCOVE_BROWSER` names one that is not there.
 */
export function findBrowser({ headed }: { readonly headed: boolean }): Browser | undefined {
  const asked = process.env.ALCOVE_BROWSER;
  if (asked === 'sparticuz' && !headed) return unpackSparticuz();
  if (asked) {
    const executable = isAbsolute(asked) ? runnable(asked) : onPath(asked);
    if (!executable) throw new Error(`ALCOVE_BROWSER names ${asked}, which is not there`);
    return installed(executable);
  }
  const names = headed ? windowedNames : [...headlessNames, ...windowedNames];
  for (const candidate of [...names.map(onPath), ...applicationPaths().map(runnable)]) {
    if (candidate) return installed(candidate);
  }
  return !headed && sparticuzIsInstalled() ? unpackSparticuz() : undefined;
}

function installed(executable: string): Browser {
  return { executable, isHeadlessShell: /headless-shell/.test(executable), env: {} };
}

function runnable(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined; // present but not ours to start: look further
  }
}

/** Snaps are passed over: their confinement hides the profile folder from the browser. */
function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const folder of folders) {
    if (folder.startsWith('/snap/')) continue;
    const found = isAbsolute(folder) ? runnable(join(folder, name)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Where macOS and Windows keep browsers that are not on the PATH. */
function applicationPaths(): string[] {
  if (process.platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const roots = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];
    return roots.flatMap((root) => names.map((name) => join(root, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    const parts = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    parts.push('Microsoft\\Edge\\Application\\msedge.exe');
    return roots.flatMap((root) => (root ? parts.map((part) => join(root, part)) : []));
  }
  return [];
}
