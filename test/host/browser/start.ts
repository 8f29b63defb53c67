import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { DevToolsConnection } from './devtools.ts';
import type { Browser } from './find.ts';

/** Switches of every run: no service of the browser's maker, no network by name, address or UDP. */
const switches = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-search-engine-choice-screen',
  '--disable-dev-shm-usage',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-back-forward-cache', // Electron keeps no page that was left
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-quic',
  // Fetch interception sees neither WebSockets nor WebRTC: these three stop them below it.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,PaintHolding,MediaRouter,OptimizationHints,Translate,AimEnabled,PreconnectToSearch',
];

export interface StartOptions {
  readonly browser: Browser;
  readonly profile: string;
  readonly headed: boolean;
  /** Opens a port as well; only Playwright needs one. */
  readonly debuggingPort: boolean;
}

export interface RunningBrowser {
  readonly connection: DevToolsConnection;
  readonly process: ChildProcess;
}

/**
 * Starts Chromium and waits until it answers. Chromium's own sandbox stays on, except for root, where Chromium
 * cannot have it, and where `ALCOVE_HOST_SANDBOX=off` says that the machine forbids it.
 */
export async function startBrowser(options: StartOptions): Promise<RunningBrowser> {
  const { browser, headed } = options;
  const args = [...switches, `--user-data-dir=${options.profile}`, '--remote-debugging-pipe'];
  if (process.getuid?.() === 0 || process.env.ALCOVE_HOST_SANDBOX === 'off') args.push('--no-sandbox');
  if (options.debuggingPort) args.push('--remote-debugging-port=0');
  // --test-type: no bar about these switches over the page
  if (headed) args.push('--app=data:text/html,<title>Alcove</title>', '--test-type');
  else args.push('--headless', '--no-startup-window', '--disable-gpu');
  if (!headed && browser.isHeadlessShell) args.push('--block-new-web-contents');
  const child = spawn(browser.executable, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...browser.env },
  });
  const [, , stderr, output, input] = child.stdio;
  if (!stderr || !(output instanceof Writable) || !(input instanceof Readable)) {
    throw new Error(`no pipes to ${browser.executable}`);
  }
  const complaints = relayStderr(stderr);
  const connection = new DevToolsConnection(output, input);
  const failed = new Promise<never>((_resolve, reject) => {
    const give = (why: string): void => {
      reject(
        new Error(
          `${browser.executable} did not start (${why})\n${complaints.join('\n')}${sandboxHint(complaints)}`,
        ),
      );
    };
    child.once('error', (error) => give(error.message));
    child.once('exit', (code, signal) => give(`exit ${code ?? signal}`));
  });
  await Promise.race([connection.root.send('Browser.getVersion'), failed]).catch(() => failed);
  failed.catch(() => undefined); // from here on the end of the browser is the app's own matter
  return { connection, process: child };
}

/** Playwright waits for the line `DevTools listening on …` on our stderr; the rest is noise unless asked for. */
function relayStderr(stderr: NodeJS.ReadableStream | Writable): string[] {
  const lines: string[] = [];
  let rest = '';
  stderr.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      if (line.startsWith('DevTools listening on') || process.env.ALCOVE_HOST_VERBOSE)
        process.stderr.write(`${line}\n`);
      lines.push(line);
      if (lines.length > 20) lines.shift();
    }
  });
  return lines;
}

function sandboxHint(lines: readonly string[]): string {
  const refused = lines.some((line) => /no usable sandbox/i.test(line));
  return refused
    ? '\nThis machine forbids Chromium its sandbox; ALCOVE_HOST_SANDBOX=off starts it without.'
    : '';
}
