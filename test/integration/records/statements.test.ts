import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type TestVault, testVault } from './test-vault.ts';

const recordsFolder = join(import.meta.dirname, '../../../electron/records');
const files = readdirSync(recordsFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

const sourceOf = (file: string) => readFileSync(join(recordsFolder, file), 'utf8');

/** What one file gives to the statements of others. */
const shared = new Map(
  files.flatMap((file) =>
    [...sourceOf(file).matchAll(/export const (\w+) = sql`([^`]*)`/g)].map(([, name = '', text = '']) => [
      name,
      text,
    ]),
  ),
);

/** Every statement of a file by its name; a statement may be built from others of the same file, and from shared ones. */
function statementsIn(file: string): Map<string, string> {
  const source = sourceOf(file);
  const named = new Map<string, string>();
  for (const [, name, text] of source.matchAll(/const (\w+) = sql`([^`]*)`/g)) {
    if (name === undefined || text === undefined) continue;
    named.set(
      name,
      text.replaceAll(
        /\$\{(\w+)\}/g,
        (_, part: string) => named.get(part) ?? shared.get(part) ?? `unknown part ${part}`,
      ),
    );
  }
  return named;
}

/** Statements that only stand inside others. */
const parts = new Set(['describe', 'isOfOneUnderWay', 'withCountersigned']);

describe('SQL of the records', () => {
  let vault: TestVault;
  beforeAll(async () => {
    vault = await testVault();
  });
  afterAll(() => vault.remove());

  it.each(files)('%s prepares against the migrated schema', (file) => {
    const source = sourceOf(file);
    const statements = statementsIn(file);
    for (const [name, text] of statements) {
      if (!parts.has(name)) expect(() => vault.db.prepare(text), `${name} in ${file}`).not.toThrow();
    }
    expect(source.match(/sql`/g)?.length ?? 0, 'every statement has a name').toBe(statements.size);
    expect(source, 'no text is prepared that is not a named statement').not.toMatch(/prepare\(\s*[`'"]/);
  });

  it('Home reads no table that grows over the years from one end to the other', () => {
    const grows = /^SCAN (s|p|a|d|sessions|actions|session_records|private_notes|document_versions)( |$)/;
    const whole = [...statementsIn('home/overview.ts'), ...statementsIn('sessions/minutes-held.ts')]
      .filter(([name]) => !parts.has(name))
      .map(([name, text]) => [name, text.replaceAll(/:\w+/g, "'2026-03-02'")] as const)
      .flatMap(([name, text]) =>
        vault.db
          .prepare(`EXPLAIN QUERY PLAN ${text}`)
          .all()
          .map((row) => `${name}: ${z.object({ detail: z.string() }).parse(row).detail}`),
      )
      .filter((step) => {
        const detail = step.slice(step.indexOf(': ') + 2);
        return (
          grows.test(detail) &&
          !/USING (COVERING )?INDEX (open_|planned_|texts_in_force_by_spell)/.test(detail)
        );
      });
    expect(whole).toEqual([]);
  });
});
