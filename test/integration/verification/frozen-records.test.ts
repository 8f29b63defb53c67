import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { documentKind } from '../../../shared/domain/document-kind.ts';

const folder = resolve(import.meta.dirname, '../../vectors/records/frozen');
const factsSchema = z.strictObject({ sha256: z.hex(), mentor: z.hex(), mentee: z.hex() });

const frozen = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(name, file)))
  .filter((file) => file.endsWith('.pdf'));

const pdfOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

describe('what an earlier Alcove signed', () => {
  test.each(frozen)('%s is intact for ever, on the day and when its keys have run out', async (file) => {
    const pdf = pdfOf(file);
    const facts = factsSchema.parse(
      JSON.parse(readFileSync(join(folder, file.replace(/\.pdf$/, '.json')), 'utf8')),
    );
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(facts.sha256);
    for (const day of ['2026-11-22', '2047-01-01']) {
      const { verdict, document, findings, signatures } = await verifyRecord(pdf, {
        knownFingerprints: [facts.mentor],
        clock: () => new Date(`${day}T09:00:00Z`),
      });
      const doubts = findings.filter(({ severity }) => severity !== 'note');
      expect({ verdict, pages: document.pagesAndData, doubts }).toEqual({
        verdict: 'intact',
        pages: 'same',
        doubts: [],
      });
      expect(signatures.map(({ field, holds, fingerprint }) => [field, holds, fingerprint])).toEqual([
        ['Mentor', true, facts.mentor],
        ['Mentee', true, facts.mentee],
      ]);
    }
  });

  test('stands for every kind of document', async () => {
    const kinds = new Set<string | undefined>();
    for (const file of frozen) {
      const { document } = await verifyRecord(pdfOf(file), {
        knownFingerprints: [],
        clock: () => new Date(),
      });
      kinds.add(document.record?.kind);
    }
    expect([...kinds].toSorted()).toEqual(documentKind.options.toSorted());
  });
});
