import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunningBrowser } from './browser/start.ts';
import type { CommandLine } from './command-line.ts';
import { app } from './double/app.ts';
import { refuseDownloads } from './double/downloads.ts';
import { offerAppWindow } from './double/page-target.ts';
import { interceptRequests, refuseRequestsOf } from './double/requests.ts';
import { windowOfTarget, windows } from './double/windows.ts';
import { browser, run, setBrowser } from './run.ts';
import './double/index.ts';
import './record.ts';

export interface MainOptions {
  readonly commandLine: CommandLine;
  readonly running: RunningBrowser;
  readonly profile: string;
  readonly headed: boolean;
  readonly isHeadlessShell: boolean;
  readonly underPlaywright: boolean;
}

const double = new URL('./double/index.ts', import.meta.url).href;
const electronManifest = new URL('../../node_modules/electron/package.json', import.meta.url);

/** Makes this process look like Electron's main process, runs the app's main file and says `ready`. */
export async function runMain(options: MainOptions): Promise<void> {
  const { commandLine, running } = options;
  Object.assign(run, {
    appDir: commandLine.appDir,
    argv: commandLine.argv,
    switches: commandLine.switches,
    userDataSwitch: commandLine.switches.get('user-data-dir'),
    profile: options.profile,
    headed: options.headed,
    exactViewport: options.isHeadlessShell,
    blocksWindows: options.isHeadlessShell,
  });
  setBrowser(running.connection.root, endTogether(running));
  const { product } = await browser().send('Browser.getVersion');
  looksLikeElectron(product.replace(/^.*\//, ''));
  await watchTargets(options.headed);
  await Promise.all([interceptRequests(), refuseDownloads()]);
  if (options.underPlaywright) await playwrightListens();
  const { main = 'index.js' } = JSON.parse(readFileSync(join(run.appDir, 'package.json'), 'utf8'));
  await import(pathToFileURL(join(run.appDir, main)).href);
  app.becomeReady();
}

/** Playwright reads the inspector's address from stderr, and holds the app's own code back until it listens. */
function playwrightListens(): Promise<void> {
  return new Promise((resolve) => {
    Object.assign(globalThis, { __playwright_run: () => resolve() });
    inspector.open(0, '127.0.0.1');
  });
}

function looksLikeElectron(chromeVersion: string): void {
  const { version } = JSON.parse(readFileSync(electronManifest, 'utf8'));
  for (const [name, value] of [
    ['electron', version],
    ['chrome', chromeVersion],
  ]) {
    Object.defineProperty(process.versions, name, { value, enumerable: true });
  }
  Object.defineProperties(process, {
    type: { value: 'browser', enumerable: true },
    resourcesPath: { value: join(run.appDir, 'resources'), enumerable: true },
    defaultApp: { value: true, enumerable: true },
  });
  process.argv = [process.execPath, ...run.argv];
  registerHooks({
    resolve(specifier, context, next) {
      if (!/^electron(\/main|\/common)?$/.test(specifier)) return next(specifier, context);
      return { url: double, format: 'module-typescript', shortCircuit: true };
    },
  });
}

/**
 * The browser ends with this process, and this process with the browser, after the app has had its say.
 * Resolves when the browser is gone.
 */
function endTogether({ process: child }: RunningBrowser): Promise<void> {
  process.prependListener('exit', () => child.kill('SIGKILL'));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => app.quit());
  return new Promise((resolve) => {
    child.on('exit', () => {
      resolve();
      for (const window of [...windows]) window.onTargetGone();
      app.quit();
    });
  });
}

async function watchTargets(headed: boolean): Promise<void> {
  browser().on('Target.targetCreated', ({ targetInfo: { type, targetId, openerId } }) => {
    if (type !== 'page') return;
    if (openerId !== undefined) closePopup(targetId);
    else if (headed) offerAppWindow(targetId);
  });
  browser().on('Target.targetDestroyed', ({ targetId }) => windowOfTarget(targetId)?.onTargetGone());
  await browser().send('Target.setDiscoverTargets', { discover: true });
}

/** Full Chromium opens what the page asked for although the app has already decided; it is closed at once. */
function closePopup(targetId: string): void {
  refuseRequestsOf(targetId);
  // It may have closed itself.
  void browser()
    .send('Target.closeTarget', { targetId })
    .catch(() => undefined);
}
