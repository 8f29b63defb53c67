import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How @electron/fuses finds the fuse wire in a binary: a fixed sentinel, the wire's version, its length, then the fuses. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = 9;

/**
 * Writes a folder that electron-builder takes for an unpacked Electron: a binary that is nothing but an unflipped
 * fuse wire, a version, the licences, and an empty resources folder.
 */
export async function writeStubElectron(folder: string): Promise<void> {
  const { version } = JSON.parse(await readFile('node_modules/electron/package.json', 'utf8')) as {
    version: string;
  };
  await mkdir(join(folder, 'resources'), { recursive: true });
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, fuseCount]),
    Buffer.alloc(fuseCount, '0'),
  ]);
  await writeFile(join(folder, 'electron'), Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]), {
    mode: 0o755,
  });
  await mkdir(join(folder, 'locales'));
  await writeFile(join(folder, 'locales/en-GB.pak'), '');
  await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'LICENSE'), 'Electron');
  await writeFile(join(folder, 'LICENSES.chromium.html'), '<!doctype html><title>Chromium</title>');
}
