import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { downloadArtifact } from '@electron/get';

/** How long the download may take to send its first byte before it counts as out of reach, in milliseconds. */
const patience = 6_000;

/** The path of Electron's executable, if it has been fetched. Never starts a download. */
export function installedElectron(root: string): string | undefined {
  const folder = join(root, 'node_modules/electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const executable = join(folder, 'dist', readFileSync(note, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/**
 * Fetches Electron's binary once, checked against the checksums that came with the package.
 * Returns undefined when nothing arrives in time or the download cannot be had.
 */
export async function fetchElectron(
  root: string,
  onProgress: (fraction: number) => void,
  onProblem: (reason: string) => void,
): Promise<string | undefined> {
  const folder = join(root, 'node_modules/electron');
  const require = createRequire(join(folder, 'package.json'));
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const archive = await Promise.race([
      downloadArtifact({
        version,
        artifactName: 'electron',
        platform: process.platform,
        arch: process.arch,
        checksums: JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')) as Record<string, string>,
        downloadOptions: {
          quiet: true,
          getProgressCallback: async (progress: { transferred: number; percent?: number }) => {
            if (progress.transferred > 0) clearTimeout(timer);
            onProgress(progress.percent ?? 0);
          },
        },
      }),
      new Promise<undefined>((resolve) => abort.signal.addEventListener('abort', () => resolve(undefined))),
    ]);
    if (archive === undefined) {
      onProblem('no answer');
      return undefined;
    }
    clearTimeout(timer);
    const { extract } = require('@electron-internal/extract-zip') as {
      extract(file: string, options: { dir: string }): Promise<void>;
    };
    mkdirSync(join(folder, 'dist'), { recursive: true });
    await extract(archive, { dir: join(folder, 'dist') });
    writeFileSync(join(folder, 'path.txt'), executableName());
    return installedElectron(root);
  } catch (error) {
    onProblem(reasonOf(error));
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The shortest name of what went wrong: a code such as ENOTFOUND, if there is one, of the error or of its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
