import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { findBrowser } from '../test/host/browser/find.ts';
import { buildIfStale } from './build-if-stale.ts';
import { fetchElectron, installedElectron } from './electron-binary.ts';
import { isStale } from './is-stale.ts';

const root = resolve(import.meta.dirname, '..');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs a program in the foreground and returns its exit code. */
async function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function electron(): Promise<string | undefined> {
  const installed = installedElectron(root);
  if (installed !== undefined) return installed;
  say('Fetching Electron (once)…');
  let shown = -1;
  return fetchElectron(
    root,
    (fraction) => {
      const percent = Math.floor(fraction * 10) * 10;
      if (percent === shown) return;
      shown = percent;
      say(`  ${percent} %`);
    },
    (reason) => say(`Electron’s binary cannot be had from here (${reason}).`),
  );
}

/** One command that always does the main job: Electron, else a Chromium app window, else the demo into demo/. */
async function start(): Promise<number> {
  if (isStale(root)) say('Building Alcove…');
  await buildIfStale(root);
  if (!hasDisplay()) {
    say('This machine has no display, so Alcove runs its demo into demo/ instead.');
    return run(process.execPath, [join(root, 'build/demo/demo.ts'), '--out', join(root, 'demo')]);
  }
  const executable = await electron();
  if (executable !== undefined) return run(executable, [root, ...process.argv.slice(2)]);
  const browser = findBrowser({ headed: true });
  if (browser === undefined) {
    say(
      'No Chromium, Chrome or Edge was found either. Install one of them, or connect once so that Electron can be fetched.',
    );
    return 1;
  }
  say('Opening Alcove in an installed Chromium instead: for trying out, not for real notes.');
  return run(process.execPath, [join(root, 'test/host/cli.ts'), root, ...process.argv.slice(2)], {
    ...process.env,
    ALCOVE_HEADED: '1',
    ALCOVE_TRYING_OUT: '1',
  });
}

process.exitCode = await start();
