import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** All packages that are loaded with a source file, without those that it asks for later. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const loaded = [...source.matchAll(/^(?:import|export) (?!type )(?:[^;']* from )?'([^']+)'/gm)].flatMap(
    ([, name = '']) => {
      if (!name.startsWith('.')) return [name];
      const path = join(dirname(file), name);
      return path.endsWith('.ts') ? [...packagesOf(path, seen)] : [];
    },
  );
  return new Set(loaded);
}

test('the process that holds the vault begins without the large libraries that few of its uses need', () => {
  const loaded = packagesOf(join(root, 'electron/vault-process.ts'));
  expect(loaded).toContain('better-sqlite3');
  const large = ['@cantoo/pdf-lib', 'pkijs', 'asn1js', '@peculiar/x509', '@zxcvbn-ts/core', 'age-encryption'];
  expect(large.filter((name) => loaded.has(name))).toEqual([]);
});
