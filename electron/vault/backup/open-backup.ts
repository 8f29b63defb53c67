import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { readWhole } from '../files/read-range.ts';
import { type KeyFile, largestKeyFile } from '../keys/key-file.ts';
import { parseKeyFile } from '../keys/parse-key-file.ts';
import { dosTime } from './container/headers.ts';
import { type Container, type ContainerPart, openContainer } from './container/read-container.ts';
import { largestManifest, manifestName, parseManifest, partNames, type SignedManifest } from './manifest.ts';
import { digestOf } from './part-digest.ts';

/** A backup whose structure holds and whose small parts were read. What the manifest says is not proven yet. */
export interface OpenBackup {
  readonly container: Container;
  readonly signed: SignedManifest;
  /** SHA-256 of manifest.json, hex: by it the same backup is known again. */
  readonly manifestSha256: string;
  readonly keys: KeyFile;
  close(): Promise<void>;
}

/**
 * Opens a backup file and reads its manifest and its keys, trusting neither.
 *
 * @throws AlcoveError `backup.notABackup`, `backup.truncated`, `backup.altered`, `backup.newer`, `vault.keysHostile`,
 * `vault.keysDamaged`, `vault.newer`; native errors of the file system
 */
export async function openBackup(file: string): Promise<OpenBackup> {
  const container = await openContainer(file);
  try {
    const { signed, manifestSha256 } = await readManifest(container);
    const keys = await readKeys(container, signed);
    return { container, signed, manifestSha256, keys, close: () => container.handle.close() };
  } catch (error) {
    await container.handle.close();
    throw error;
  }
}

/** The manifest is read before the other names are judged, so that a later version's backup is called one. */
async function readManifest({
  handle,
  parts,
}: Container): Promise<{ signed: SignedManifest; manifestSha256: string }> {
  const found = parts.find(({ name }) => name === manifestName);
  if (found === undefined) throw new AlcoveError('backup.notABackup');
  if (found.to - found.from > largestManifest) throw new AlcoveError('backup.altered');
  const bytes = await readWhole(handle, found.from, found.to);
  const signed = parseManifest(bytes);
  const expected = [...partNames, manifestName];
  const { crc32, sha256 } = digestOf(bytes);
  const sound =
    crc32 === found.crc32 &&
    parts.map(({ name }) => name).join('/') === expected.join('/') &&
    parts.every((part) => part.dosTime === dosTime(new Date(signed.manifest.madeAt))) &&
    signed.manifest.parts.every(({ bytes: length }, at) => length === lengthOf(parts[at]));
  if (!sound) throw new AlcoveError('backup.altered');
  return { signed, manifestSha256: sha256 };
}

async function readKeys({ handle, parts }: Container, { manifest }: SignedManifest): Promise<KeyFile> {
  const at = partNames.indexOf('keys.json');
  const found = parts[at];
  if (found === undefined) throw new AlcoveError('backup.altered');
  if (lengthOf(found) > largestKeyFile) throw new AlcoveError('vault.keysHostile');
  const bytes = await readWhole(handle, found.from, found.to);
  if (digestOf(bytes).sha256 !== manifest.parts[at]?.sha256) throw new AlcoveError('backup.altered');
  const keys = parseKeyFile(bytes);
  if (keys.vaultId !== manifest.vaultId) throw new AlcoveError('backup.altered');
  return keys;
}

const lengthOf = (part: ContainerPart | undefined) => (part === undefined ? -1 : part.to - part.from);
