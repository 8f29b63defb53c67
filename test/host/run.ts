import type {} from 'electron';
import type { DevToolsSession } from './browser/devtools.ts';

/** What this one run of the host was started with, and how far it has come. Filled in by cli.ts. */
interface Run {
  appDir: string;
  argv: readonly string[];
  switches: ReadonlyMap<string, string>;
  /** The folder of `--user-data-dir`; without one the app's own default holds. */
  userDataSwitch: string | undefined;
  /** A folder of this run alone, gone with it. */
  profile: string;
  /** A window on the desktop for a person, instead of a headless one for a test. */
  headed: boolean;
  /** Whether windows show exactly the size that was asked for; full Chromium deducts its own bars. */
  exactViewport: boolean;
  /** Whether Chromium was told to open no window for a page; only headless-shell can be. */
  blocksWindows: boolean;
  ready: boolean;
}

export const run: Run = {
  appDir: '',
  argv: [],
  switches: new Map(),
  userDataSwitch: undefined,
  profile: '',
  headed: false,
  exactViewport: true,
  blocksWindows: true,
  ready: false,
};

let connection: DevToolsSession | undefined;

/** The session with the browser itself, as opposed to one with a page. Throws before the browser runs. */
export function browser(): DevToolsSession {
  if (!connection) throw new Error('electron host: the browser is not running yet');
  return connection;
}

/** The browser's session, or nothing when it has not started or is gone. */
export function liveBrowser(): DevToolsSession | undefined {
  return connection?.closed ? undefined : connection;
}

/** Resolves when the browser's process has ended. */
export let browserGone: Promise<void> = Promise.resolve();

export function setBrowser(session: DevToolsSession, gone: Promise<void>): void {
  connection = session;
  browserGone = gone;
}
