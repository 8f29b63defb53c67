import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { backUp, type MadeBackup } from '../../../electron/vault/backup/back-up.ts';
import type { BackupContents } from '../../../electron/vault/backup/backup-contents.ts';
import { openContainer } from '../../../electron/vault/backup/container/read-container.ts';
import { writeContainer } from '../../../electron/vault/backup/container/write-container.ts';
import {
  describePart,
  type Manifest,
  parseManifest,
  writeManifest,
} from '../../../electron/vault/backup/manifest.ts';
import { digestOf } from '../../../electron/vault/backup/part-digest.ts';
import { deriveManifestKey } from '../../../electron/vault/backup/proof.ts';
import type { OpenVault } from '../../../electron/vault/open/open-vault.ts';
import { newVault, noon, temporaryFolder } from './temporary-vault.ts';

export const ignoreProgress = () => undefined;

/** A backup of an open vault; of a new one when none is given. */
export async function newBackup(of?: OpenVault): Promise<{
  vault: OpenVault;
  key: Buffer;
  file: string;
  contents: BackupContents;
}> {
  const vault = of ?? (await newVault());
  const key = vault.copyKey();
  const file = join(temporaryFolder(), 'vault.alcove-backup');
  const made = await backUp({
    folder: vault.folder,
    key,
    target: file,
    clock: () => noon,
    onProgress: ignoreProgress,
  });
  return { vault, key, file, contents: toldBy(made) };
}

/** What a backup that was made says of itself to any reader, without where it lies and what was digested meanwhile. */
export function toldBy({ contents: _contents, file: _file, ...told }: MadeBackup): BackupContents {
  return told;
}

/** The parts of a backup, by name, in their order. */
export async function partsOf(file: string): Promise<Map<string, Buffer>> {
  const bytes = readFileSync(file);
  const container = await openContainer(file);
  await container.handle.close();
  return new Map(container.parts.map(({ name, from, to }) => [name, bytes.subarray(from, to)]));
}

/** Writes entries as a backup does, whatever they are. */
export async function writeParts(file: string, parts: Iterable<readonly [string, Buffer]>): Promise<void> {
  const handle = await open(file, 'w');
  const entries = [...parts].map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    crc32: crc32(bytes),
    content: async function* () {
      yield bytes;
    },
  }));
  await writeContainer(handle, entries, noon);
  await handle.close();
}

/** Puts other bytes in the place of some parts and makes a manifest that fits them, under `key`. */
export async function forge(
  file: string,
  target: string,
  key: Buffer,
  changes: Readonly<Record<string, Buffer>>,
  manifestChanges: Partial<Manifest> = {},
): Promise<void> {
  const parts = await partsOf(file);
  for (const [name, bytes] of Object.entries(changes)) parts.set(name, bytes);
  const { manifest } = parseManifest(parts.get('manifest.json') ?? Buffer.alloc(0));
  const [readMe, keys, database] = manifest.parts.map(({ name }) =>
    describePart(name, digestOf(parts.get(name) ?? Buffer.alloc(0))),
  );
  if (readMe === undefined || keys === undefined || database === undefined) throw new Error('no such part');
  const forged = { ...manifest, parts: [readMe, keys, database], ...manifestChanges } satisfies Manifest;
  parts.set('manifest.json', writeManifest(forged, deriveManifestKey(key)));
  await writeParts(target, parts);
}
