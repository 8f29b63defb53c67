import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DevToolsSession } from '../browser/devtools.ts';
import { run } from '../run.ts';
import { makeBridge } from './bridge.ts';
import { makeCodec } from './codec.ts';
import { mainWorldAgent } from './main-world-agent.ts';
import type { ProcessFacts } from './messages.ts';
import { preloadAgent } from './preload-agent.ts';

/** The isolated world that holds the preload, and the only one that has the binding to the host. */
export const preloadWorld = 'electron-preload';
/** The script name under which Chromium reports an error of the preload. */
export const preloadSource = 'electron-preload.js';

const secret = `_${randomBytes(12).toString('hex')}`;

/** Arranges that every later document of the window's main frame runs the preload before its own scripts. */
export async function injectPreload(
  page: DevToolsSession,
  preferences: Electron.WebPreferences,
): Promise<void> {
  const preload = preferences.preload ? readFileSync(preferences.preload, 'utf8') : '';
  const facts: ProcessFacts = {
    platform: process.platform,
    arch: process.arch,
    versions: {
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      node: process.versions.node,
    },
    argv: preferences.additionalArguments ?? [],
    headed: run.headed,
    blocksWindows: run.blocksWindows,
  };
  const end = (mine: string, other: string): string =>
    `(${makeBridge})(${JSON.stringify(secret)},${JSON.stringify(mine)},${JSON.stringify(other)})`;
  const wrapped = `function(require,module,exports,process){${preload}\n}`;
  await page.send('Page.addScriptToEvaluateOnNewDocument', {
    source: inMainFrame(`(${mainWorldAgent})(${end('page', 'preload')},${facts.blocksWindows})`),
  });
  await page.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: preloadWorld,
    source: `${inMainFrame(
      `(${preloadAgent})(${end('preload', 'page')},(${makeCodec})(),${JSON.stringify(facts)},${wrapped})`,
    )}\n//# sourceURL=${preloadSource}`,
  });
}

function inMainFrame(statement: string): string {
  return `if(window.top===window){${statement}}`;
}
