import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const { init } = createRequire(import.meta.url)(
  'license-checker-rseidelsohn',
) as typeof import('license-checker-rseidelsohn');

/** Licences that may be shipped inside Alcove; the OFL only ever comes with a font. */
const allowed =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|Zlib|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0)\*?$/;

/** Shipped without passing through the bundler: native libraries, and fonts that are copied as files. */
const shippedAsFiles =
  /^(better-sqlite3|better-sqlite3-multiple-ciphers|@node-rs\/argon2(-.+)?|@expo-google-fonts\/.+|@fontsource-variable\/.+)$/;

/** Collects the name of every package that a build takes modules from. */
export function collectPackages(into: Set<string>): Plugin {
  return {
    name: 'alcove:collect-packages',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
        if (name !== undefined) into.add(name);
      }
    },
  };
}

/**
 * Writes the licences of everything that ships: what the bundler took in, the native libraries and the fonts.
 *
 * @throws Error when a shipped package has a licence that is not on the list
 */
export async function writeNotices(root: string, bundled: ReadonlySet<string>, file: string): Promise<void> {
  const found = await new Promise<import('license-checker-rseidelsohn').ModuleInfos>((resolve, reject) => {
    init({ start: root }, (error, packages) => (error ? reject(error) : resolve(packages)));
  });
  const parts: string[] = [];
  for (const [nameAndVersion, info] of Object.entries(found).toSorted(([a], [b]) => a.localeCompare(b))) {
    const name = nameAndVersion.slice(0, nameAndVersion.lastIndexOf('@'));
    if (!bundled.has(name) && !shippedAsFiles.test(name)) continue;
    const licence = [info.licenses ?? 'unknown'].flat().join(' OR ');
    if (!mayShip(licence)) {
      throw new Error(`${nameAndVersion} may not be shipped: its licence is ${licence}`);
    }
    const text = info.licenseFile === undefined ? '' : readFileSync(info.licenseFile, 'utf8').trim();
    parts.push(`${nameAndVersion}\nLicence: ${licence}\n${info.repository ?? ''}\n\n${text}\n`);
  }
  parts.push(`sRGB colour profile\nLicence: Zlib\n\n${profileNotice(root)}\n`);
  const rule = `\n${'-'.repeat(78)}\n\n`;
  writeFileSync(file, `Alcove includes the following third-party work.\n${rule}${parts.join(rule)}`);
}

/** An SPDX expression without nesting: every part of an AND, or one of an OR. */
function mayShip(licence: string): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.test(one)));
}

/** The profile's notice stands in the comment above it. */
function profileNotice(root: string): string {
  const source = readFileSync(join(root, 'electron/export/pdf/conformance/srgb-profile.ts'), 'utf8');
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  return comment.replaceAll(/^ \* ?/gm, '').trim();
}
