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
    await known.opened(one.ref, new Date('2026-03-01T10:00:00Z'), null);
    await known.opened(two.ref, new Date('2026-03-02T10:00:00Z'), null);
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

  test('remembers how far a vault had come, until it is to forget that', async () => {
    const known = new KnownVaults(file);
    const { ref } = await known.add('/a/one.alcove', 'One');
    const at = new Date('2026-03-01T10:00:00Z');
    const standing = { generation: 3, sequence: 40, head: 'aa' };
    const seen = async () => (await new KnownVaults(file).find(ref)).seen;
    expect(await seen()).toBeNull();
    await known.opened(ref, at, standing);
    expect(await seen()).toEqual({ ...standing, at: at.toISOString() });
    await known.saw(ref, { ...standing, generation: 4 }, at);
    await known.opened(ref, at, null);
    expect(await seen()).toMatchObject({ generation: 4 });
    await known.forgetSeen(ref);
    expect(await seen()).toBeNull();
  });

  test('takes a note of a vault that is no longer on it without complaint', async () => {
    const standing = { generation: 3, sequence: 40, head: 'aa' };
    await new KnownVaults(file).saw('gone', standing, new Date());
    expect(await new KnownVaults(file).all()).toEqual([]);
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
