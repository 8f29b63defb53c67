import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');
const probes: string[] = [];

/** Lints one file with a single import, placed where the rule has to bite, and returns what lint said. */
async function lint(place: string, imported: string): Promise<string> {
  const file = join(root, place, 'layering-probe', `probe-${probes.length}.ts`);
  probes.push(dirname(file));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `import '${imported}';\n`);
  return run(join(root, 'node_modules/.bin/biome'), ['lint', '--only=style/noRestrictedImports', file], {
    cwd: root,
  }).then(
    () => '',
    (error: { stderr: string; stdout: string }) => error.stderr + error.stdout,
  );
}

afterAll(async () => {
  for (const folder of new Set(probes)) await rm(folder, { recursive: true, force: true });
});

describe('the layering rule', () => {
  test.each([
    ['shared/domain', 'node:fs'],
    ['shared/domain', '../../../electron/vault/db.ts'],
    ['renderer/app', '../../../electron/vault/db.ts'],
    ['renderer/app', 'electron'],
    ['electron/records', 'electron'],
    ['electron/records', '../../host/window.ts'],
    ['electron/export', '../../ipc/answer-call.ts'],
    ['electron/verification', '../../vault/db.ts'],
    ['electron/vault', '../../records/mentees/list.ts'],
    ['electron/ipc', 'electron'],
    ['electron/ipc', '../../host/window.ts'],
    ['electron/host', '../../../renderer/app/client.ts'],
  ])('refuses an import in %s of %s', async (place, imported) => {
    expect(await lint(place, imported)).toContain('noRestrictedImports');
  });

  test.each([
    ['electron/host', 'electron'],
    ['electron/records', '../../vault/db.ts'],
    ['electron/records', '../../../shared/ipc/errors.ts'],
    ['renderer/app', '../../../shared/ipc/contract.ts'],
  ])('lets %s import %s', async (place, imported) => {
    expect(await lint(place, imported)).toBe('');
  });
});
