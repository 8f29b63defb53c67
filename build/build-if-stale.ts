import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isStale } from './is-stale.ts';

/**
 * Builds the app when a source is newer than the last build.
 *
 * @throws Error when the build fails; Vite has said why by then
 */
export async function buildIfStale(root: string): Promise<void> {
  if (!isStale(root)) return;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  // the licence checker calls a deprecated form of existsSync, which is nothing a mentor should read about
  const args = [
    '--disable-warning=DEP0187',
    vite,
    'build',
    '--app',
    '--config',
    'build/vite.config.ts',
    '--logLevel',
    'warn',
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('the build failed');
}
