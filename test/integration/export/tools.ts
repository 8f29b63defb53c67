import { spawnSync } from 'node:child_process';

/** True where a command-line tool is installed: a test that needs it skips by name elsewhere. */
export function hasTool(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

/** Runs a tool to its end and gives what it printed; throws where it cannot be run. */
export function run(name: string, args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8' });
  if (error) throw error;
  return { status, output: stdout + stderr };
}
