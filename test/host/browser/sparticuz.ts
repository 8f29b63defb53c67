import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from './find.ts';

const modules = join(import.meta.dirname, '../../../node_modules');
const packageFile = join(modules, '@sparticuz/chromium/package.json');

/** The package carries one build: Linux on x64. */
export function sparticuzIsInstalled(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(packageFile);
}

/**
 * The headless Chromium of the npm package @sparticuz/chromium, unpacked once (about 200 MB) beside the package.
 * Its recommended arguments are never used: they switch off web security and put every page into one process.
 */
export function unpackSparticuz(): Browser {
  if (!sparticuzIsInstalled()) throw new Error('@sparticuz/chromium is not installed for this platform');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const folder = join(modules, '.cache/alcove-host', `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, 'alcove-fonts.conf') };
  if (!systemHasNss()) env.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
  return { executable: join(folder, 'chromium'), isHeadlessShell: true, env };
}

/**
 * Unpacks into a folder of its own and renames it: two runs at once cannot see half a browser, and the later one
 * throws its copy away. The package writes to the temporary folder and asks for Amazon's libraries only in
 * Amazon's environment, so it runs in a process whose environment says both.
 */
function unpackInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-unpacking-`);
  try {
    const program = "(await import('@sparticuz/chromium')).default.executablePath()";
    const result = spawnSync(process.execPath, ['--input-type=module', '--eval', `await ${program}`], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(`@sparticuz/chromium could not be unpacked: ${result.stderr}`);
    writeFileSync(join(staging, 'alcove-fonts.conf'), fontConfiguration(folder));
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another run was first, and its copy serves
  }
}

/** Without a configuration that names fonts, every text is 0 px wide. */
function fontConfiguration(folder: string): string {
  const fonts = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${fonts.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <config></config>
</fontconfig>
`;
}

function systemHasNss(): boolean {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
  const needed = ['libnss3.so', 'libnspr4.so', 'libexpat.so.1'];
  return needed.every((name) => folders.some((folder) => existsSync(join(folder, name))));
}
