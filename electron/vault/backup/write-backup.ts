import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { VaultStanding } from '../../../shared/domain/check-rollback.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { areSound } from '../check/page-hmac.ts';
import { readRange } from '../files/read-range.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { serialiseKeyFile } from '../keys/key-files.ts';
import { type ContainerEntry, writeContainer } from './container/write-container.ts';
import { backupVersion, describePart, type Manifest, manifestName, writeManifest } from './manifest.ts';
import { chunkBytes, digestOf, type PartDigest, startDigest } from './part-digest.ts';
import type { BackupProof } from './proof.ts';
import { readMe } from './read-me.ts';

export interface BackupParts {
  /** An encrypted, closed copy of the database. */
  readonly database: string;
  readonly keys: KeyFile;
  readonly proof: BackupProof;
  /** How far the vault had come. */
  readonly standing: VaultStanding;
  readonly madeAt: Date;
  /** Whether the pages still have to be proven: a copy that SQLite has just made needs it only once, when read back. */
  readonly proveDatabase?: boolean;
}

/**
 * Writes a backup into a new file and syncs it. `onFraction` may throw to stop it; what was written is then worth nothing.
 *
 * @throws AlcoveError `vault.damaged` when a page of the database is to be proven and is not sound
 */
export async function writeBackup(
  file: string,
  { database, keys, proof, standing, madeAt, proveDatabase = false }: BackupParts,
  onFraction: (fraction: number) => void,
): Promise<void> {
  const text = Buffer.from(readMe, 'utf8');
  const keyFile = serialiseKeyFile(keys);
  const digest = await digestFile(database, proveDatabase ? proof : undefined, () => onFraction(0));
  const manifest: Manifest = {
    format: 'alcove-backup',
    version: backupVersion,
    vaultId: keys.vaultId,
    generation: standing.generation,
    chain: { sequence: standing.sequence, head: standing.head },
    madeAt: madeAt.toISOString(),
    chunkBytes,
    parts: [
      describePart('README.txt', digestOf(text)),
      describePart('keys.json', digestOf(keyFile)),
      describePart('vault.db', digest),
    ],
  };
  const content = () => readFile(database, (bytes) => onFraction(bytes / digest.bytes));
  const handle = await open(file, 'wx', 0o600);
  try {
    await writeContainer(
      handle,
      [
        inMemory('README.txt', text),
        inMemory('keys.json', keyFile),
        { name: 'vault.db', bytes: digest.bytes, crc32: digest.crc32, content },
        inMemory(manifestName, writeManifest(manifest, proof.manifestKey)),
      ],
      madeAt,
    );
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* readFile(file: string, onBytes: (soFar: number) => void): AsyncGenerator<Uint8Array> {
  let soFar = 0;
  for await (const piece of createReadStream(file, { highWaterMark: 4 * 1024 * 1024 })) {
    yield piece;
    soFar += piece.length;
    onBytes(soFar);
  }
}

async function digestFile(
  file: string,
  proof: BackupProof | undefined,
  onBytes: (soFar: number) => void,
): Promise<PartDigest> {
  const digest = startDigest();
  const pages = proof?.startPages();
  const handle = await open(file, 'r');
  try {
    let soFar = 0;
    for await (const piece of readRange(handle, 0, (await handle.stat()).size)) {
      digest.update(piece);
      pages?.update(piece);
      soFar += piece.length;
      onBytes(soFar);
    }
  } finally {
    await handle.close();
  }
  if (!areSound(pages)) throw new AlcoveError('vault.damaged');
  return digest.finish();
}

function inMemory(name: string, bytes: Buffer): ContainerEntry {
  async function* content() {
    yield bytes;
  }
  return { name, bytes: bytes.length, crc32: digestOf(bytes).crc32, content };
}
