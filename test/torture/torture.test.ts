import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { can } from './needs.ts';
import { kinds } from './plan.ts';

/** Runs the few rounds of each of these kinds that belong to every run of the tests. */
function torture(names: readonly string[]) {
  const only = names.flatMap((name) => ['--only', name]);
  const script = join(import.meta.dirname, 'torture.ts');
  return spawnSync(process.execPath, [script, '--short', ...only], { encoding: 'utf8' });
}

const named = (need: string | undefined) =>
  kinds.filter(({ needs }) => needs[0] === need).map(({ name }) => name);

test('nothing that was saved is lost when the process is killed', { timeout: 120_000 }, () => {
  const { stdout, stderr, status } = torture(named(undefined));
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/^torture: \d+ kills, 0 lost, \d+ cuts, \d+ faults, \d+ vaults opened$/m);
});

test.skipIf(!can('strace'))(
  'nothing that was saved is lost when the power goes, or when it ends before any one step (needs strace)',
  { timeout: 120_000 },
  () => {
    const { stdout, stderr, status } = torture(named('strace'));
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/, 0 lost, [1-9]\d* cuts, /);
  },
);

test.skipIf(!can('mount'))(
  'nothing that was saved is lost when the disk is full (needs the right to mount)',
  { timeout: 120_000 },
  () => {
    const { stdout, stderr, status } = torture(named('mount'));
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/, 0 lost, \d+ cuts, [1-9]\d* faults, /);
  },
);
