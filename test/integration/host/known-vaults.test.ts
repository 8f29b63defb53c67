import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KnownVaults, shownVault } from '../../../electron/host/known-vaults.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alcove-known-'));
  file = join(folder, 'vaults.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the list of known vaults', () => {
  test('is empty on the first start', async () => {
    expect(await new KnownVaults(file).all()).toEqual([]);
  });

  test('keeps a vault across restarts, the last opened first', async () => {
    const known = new KnownVaults(file);
    const one = await known.add('/a/one.alcove', 'One');
    const two = await known.add('/a/two.alcove', 'Two');
    await known.opened(one.ref, new Date('2026-03-01T10:00:00Z'));
    await known.opened(two.ref, new Date('2026-03-02T10:00:00Z'));
    expect((await new KnownVaults(file).all()).map(({ name }) => name)).toEqual(['Two', 'One']);
  });

  test('names a folder once', async () => {
    const known = new KnownVaults(file);
    const first = await known.add('/a/one.alcove', 'One');
    expect((await known.add('/a/one.alcove', 'Again')).ref).toBe(first.ref);
    expect(await known.all()).toHaveLength(1);
  });

  test('counts as empty when it is damaged, and does not know what it does not hold', async () => {
    await writeFile(file, '{"half":');
    const known = new KnownVaults(file);
    expect(await known.all()).toEqual([]);
    await expect(known.find('anything')).rejects.toMatchObject({ code: 'vault.notAVault' });
  });

  test('forgets a vault without touching its folder', async () => {
    const known = new KnownVaults(file);
    const { ref } = await known.add(folder, 'Here');
    await known.forget(ref);
    expect(await known.all()).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe('[]');
  });

  test('shows the page a name, a place and nothing else of the entry', async () => {
    const entry = await new KnownVaults(file).add('/a/one.alcove', 'One');
    expect(Object.keys(shownVault(entry)).toSorted()).toEqual([
      'keystore',
      'lastOpened',
      'name',
      'place',
      'ref',
      'replacedAt',
      'sample',
    ]);
  });
});
