import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../run.ts';

/** Where the desktop keeps the data of applications. */
function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData\\Roaming');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

/**
 * What `app.getPath` gives. Without `--user-data-dir` the host keeps apart from a real installation: what was
 * written for trying out never stands among a mentor's own settings.
 */
export function standardPath(name: string, appName: string): string {
  const home = homedir();
  const userData = run.userDataSwitch ?? join(appData(), `${appName} (trial)`);
  const paths: Record<string, string> = {
    home,
    appData: run.userDataSwitch ? dirname(run.userDataSwitch) : appData(),
    userData,
    sessionData: userData,
    logs: join(userData, 'logs'),
    crashDumps: join(userData, 'Crashpad'),
    temp: tmpdir(),
    exe: process.execPath,
    desktop: join(home, 'Desktop'),
    documents: join(home, 'Documents'),
    downloads: join(home, 'Downloads'),
    music: join(home, 'Music'),
    pictures: join(home, 'Pictures'),
    videos: join(home, 'Videos'),
  };
  const found = paths[name];
  if (found === undefined) throw new Error(`Failed to get '${name}' path`);
  return found;
}
