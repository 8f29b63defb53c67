import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const script = join(import.meta.dirname, '../../../build/open-backup/open-backup.ts');

/** Runs open-backup as a process of its own, which is told `typed` on standard input. */
export async function openBackup(args: readonly string[], typed: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  // a process that refuses its command line asks for nothing
  child.stdin.on('error', () => undefined);
  child.stdin.end(typed);
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { said, complained, code: Number(code) };
}

/** Every file below a folder, as paths within it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
