import { enableCompileCache } from 'node:module';

enableCompileCache();
const { parseCommandLine } = await import('./command-line.ts');
const { findBrowser } = await import('./browser/find.ts');
const { makeProfile, remove } = await import('./browser/profile.ts');
const { startBrowser } = await import('./browser/start.ts');
const { say } = await import('./say.ts');

say('a stand-in for Electron, to try Alcove out and to test it; do not keep real notes in it');

const commandLine = parseCommandLine(process.argv.slice(2));
const underPlaywright = commandLine.switches.has('inspect');
const debuggingPort = commandLine.switches.has('remote-debugging-port');
const headed = process.env.ALCOVE_HEADED === '1';

/** What a person can put right is said without a stack. */
function giveUp(error: unknown): never {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

try {
  const browser = findBrowser({ headed });
  if (!browser) throw new Error('no Chromium found: install Chromium, Chrome or Edge, or set ALCOVE_BROWSER');
  const profile = makeProfile();
  process.on('exit', () => remove(profile));
  const starting = startBrowser({ browser, profile, headed, debuggingPort });
  // Chromium starts while the rest is still being loaded.
  const [{ runMain }, running] = await Promise.all([import('./main-process.ts'), starting]);
  const { isHeadlessShell } = browser;
  runMain({ commandLine, running, profile, headed, isHeadlessShell, underPlaywright }).catch(
    (error: Error) => {
      say(error.stack ?? error.message);
      process.exit(1);
    },
  );
} catch (error) {
  giveUp(error);
}
