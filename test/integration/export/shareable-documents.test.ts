import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countersignDocument } from '../../../electron/export/documents/countersign-document.ts';
import { paperFinishing, paperHtml } from '../../../electron/export/documents/paper/paper.ts';
import { conform } from '../../../electron/export/pdf/conformance/conform.ts';
import { createSigningIdentity, type SigningIdentity } from '../../../electron/export/signing/identity.ts';
import { paperOf } from '../../../electron/ipc/processes/document-papers.ts';
import { documentSheets } from '../../../electron/ipc/processes/document-sheets.ts';
import { drawingsOf, type Sheet } from '../../../electron/ipc/processes/preview-desk.ts';
import { keepCountersignedDocument } from '../../../electron/records/signed-documents/keep-signed-document.ts';
import { listSignedDocuments } from '../../../electron/records/signed-documents/signed-documents.ts';
import { readSignedFile } from '../../../electron/records/signed-documents/signed-file.ts';
import { keepSigningIdentity } from '../../../electron/records/signing/signing-identity.ts';
import { verifyChain } from '../../../electron/vault/chain/verify-chain.ts';
import { checkAttachments } from '../../../electron/vault/check/attachments.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import type { PaperSubject } from '../../../shared/domain/signed-document.ts';
import { withData } from '../../vectors/records/attacks-on-the-contents.ts';
import { sign } from '../../vectors/records/base-records.ts';
import { ruleOf, type TestVault, testVault } from '../records/test-vault.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { fullRelationship, sealStatementOf } from './full-relationship.ts';
import { hasTool, run } from './tools.ts';
import { type Previewed, previewDocument, signDocument } from './whole-road.ts';

const clock = () => new Date('2026-03-02T09:05:00Z');
const trust = { clock, knownFingerprints: [] };
const folder = mkdtempSync(join(tmpdir(), 'alcove-documents-'));

let vault: TestVault;
let all: ReturnType<typeof fullRelationship>;
let browser: Browser;
let identity: SigningIdentity;

const sheetOf = (subject: PaperSubject) => documentSheets().sheetOf(vault, subject);
const contract = (contractId: string): PaperSubject => ({ kind: 'contract', contractId });
const statement = (): PaperSubject => ({ kind: 'closing-statement', statementId: all.statementId });

describe.skipIf(!hasChromium)('a document that is not a session record', () => {
  beforeAll(async () => {
    vault = await testVault();
    all = fullRelationship(vault);
    browser = await launchChromium();
    identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
    keepSigningIdentity(vault, identity);
  });
  afterAll(async () => {
    await browser?.close();
    await vault?.remove();
    rmSync(folder, { recursive: true });
  });

  test('is only signed once it is agreed or sealed, and printed for signing by hand before', () => {
    expect(ruleOf(() => sheetOf(contract(all.draft)))).toBe('contract-not-agreed');
    expect(ruleOf(() => sheetOf(statement()))).toBe('statement-not-sealed');
    expect(paperHtml(paperOf(vault, contract(all.draft)))).toContain('Not agreed yet');
    expect(paperHtml(paperOf(vault, statement()))).toContain('Not agreed yet');
    sealStatementOf(vault, all.statementId);
    expect(ruleOf(() => sheetOf(statement()))).toBe('not refused');
  });

  const kinds = [
    {
      name: 'contract signed by both',
      subject: () => contract(all.first),
      attachment: 'contract.json',
      fileName: 'Mentoring contract version 1.pdf',
      says: [
        'Mentoring contract Version 1',
        'Dr Max Placeholder, Consultant physician',
        '2 March 2026, signed by both',
        'Version 2 was agreed on 2 March 2026 and takes its place.',
        'Confidentiality and its limits',
        'every 6 weeks',
        'are signed by both',
        'I agree, as the mentee.',
        'What the digital signature shows',
      ],
    },
    {
      name: 'contract agreed on paper',
      subject: () => contract(all.second),
      attachment: 'contract.json',
      fileName: 'Mentoring contract version 2.pdf',
      says: [
        'Mentoring contract Version 2',
        'signed on paper',
        'Version 1: the terms changed',
        'The rota changed in spring <and> again & again.',
        'We meet every eight weeks from now on.',
      ],
    },
    {
      name: 'sheet of goals',
      subject: (): PaperSubject => ({ kind: 'goals-sheet', menteeId: all.menteeId }),
      attachment: 'goals.json',
      fileName: 'Goals 2026-03-02.pdf',
      says: [
        'As they stood on 2 March 2026',
        'A sustainable job plan by month 4',
        'Eleven hours a week that no job plan names.',
        'Chosen on 2 March 2026: Diary first',
        'Two weeks kept.',
        'The mentee’s idea',
        'Experience offered by the mentor',
        'Chairing meetings with confidence',
        'Ask for a job plan review',
      ],
    },
    {
      name: 'closing statement',
      subject: statement,
      attachment: 'closing-statement.json',
      fileName: 'Closing statement 2026-03-02.pdf',
      says: [
        'Its purpose was fulfilled',
        'What began with a diary ended with a plan.',
        'I part with good wishes.',
        'Also written down at the ending',
        'To ask early.',
        'A coffee a year, as colleagues.',
        'The mentor keeps notes until 2 March 2027.',
        'Ask for a job plan review',
      ],
    },
  ];

  describe.each(kinds)('$name', ({ subject, attachment, fileName, says }) => {
    let sheet: Sheet;
    let preview: Previewed;
    let signed: Uint8Array;
    const file = join(folder, 'document.pdf');

    beforeAll(async () => {
      sheet = sheetOf(subject());
      const drawings = drawingsOf(sheet.signatures);
      preview = await previewDocument(sheet.document, { print: printWith(browser), identity, drawings });
      signed = await signDocument(preview, { identity, clock });
      writeFileSync(file, signed);
    });

    test('is intact for everyone, with its key on its pages, and says what it is', async () => {
      const { verdict, findings, document } = await verifyRecord(signed, trust);
      expect([verdict, findings, document.pagesAndData]).toEqual(['intact', [], 'same']);
      expect(document.record).toEqual(sheet.document.about);
    });

    test('keeps the rules of PDF/A-3a and PDF/UA-1, unsigned and signed', async () => {
      expect(await conformanceProblems(preview.pdf)).toEqual([]);
      expect(await conformanceProblems(signed)).toEqual([]);
    });

    test.skipIf(!hasTool('pdftotext'))('says on its pages what was agreed and written, in order', () => {
      const words = run('pdftotext', ['-enc', 'UTF-8', file, '-']).output.replaceAll(/\s+/g, ' ');
      const places = says.map((part) => words.indexOf(part));
      expect(says.filter((_, index) => places[index] === -1)).toEqual([]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    test.skipIf(!hasTool('qpdf'))(
      'holds nothing private anywhere, unpacked, and names nobody in its name',
      () => {
        const unpacked = join(folder, 'unpacked.pdf');
        run('qpdf', ['--qdf', '--object-streams=disable', file, unpacked]);
        const bytes = readFileSync(unpacked).toString('latin1');
        const html = sheet.document.html(identity.fingerprint);
        for (const hidden of all.hidden) {
          expect(bytes).not.toContain(hidden);
          expect(JSON.stringify(sheet.document.data)).not.toContain(hidden);
          expect(html).not.toContain(hidden);
        }
        expect(preview.suggestedFileName).toBe(fileName);
      },
    );

    test.skipIf(!hasTool('pdfdetach'))('carries the same as data', () => {
      const saved = join(folder, attachment);
      run('pdfdetach', ['-save', '1', '-o', saved, file]);
      expect(run('pdfdetach', ['-list', file]).output).toContain(attachment);
      expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual(sheet.document.data);
    });

    test.skipIf(!hasTool('pdfsig') || !hasTool('qpdf'))('is taken for valid by pdfsig and qpdf', () => {
      const { output } = run('pdfsig', ['-nocert', file]);
      expect(output).toContain('Signature is Valid.');
      expect(output).toContain('Total document signed');
      expect(run('qpdf', ['--check', file])).toMatchObject({ status: 0 });
    });

    test('is called altered when its data says something else or more than its pages', async () => {
      const changes = [
        (json: string) => json.replace('"madeAt": "2026', '"madeAt": "2025'),
        (json: string) => json.replace('{', '{ "more": 1,'),
        (json: string) => json.replace(/"shownAs": ".*?"/, '"shownAs": "Somebody else"'),
      ];
      for (const change of changes) {
        const forged = await sign(withData(preview.pdf, change), identity);
        expect((await verifyRecord(forged, trust)).verdict).toBe('altered');
      }
    });

    test('is kept byte for byte under a seal, beside the file that the mentee countersigned', async () => {
      const { id } = await sheet.keep({
        fileName,
        pdf: signed,
        pages: preview.pages,
        fingerprint: identity.fingerprint,
      });
      expect(Buffer.from(readSignedFile(vault.db, id).pdf).equals(signed)).toBe(true);
      const own = await createSigningIdentity({ name: 'F. Wrenfield', clock });
      const { kind } = sheet.document.about;
      const both = await countersignDocument(signed, { identity: own, name: 'F. Wrenfield', kind, clock });
      expect(await verifyRecord(both, trust)).toMatchObject({ verdict: 'intact', findings: [] });
      expect(await conformanceProblems(both)).toEqual([]);
      const given = { recordId: id, fileName, name: 'F. Wrenfield', fingerprint: own.fingerprint };
      await expect(
        keepCountersignedDocument(vault, { ...given, pdf: both.subarray(1) }),
      ).rejects.toMatchObject({ facts: { rule: 'countersigned-other' } });
      await keepCountersignedDocument(vault, { ...given, pdf: both });
      await expect(keepCountersignedDocument(vault, { ...given, pdf: both })).rejects.toMatchObject({
        facts: { rule: 'countersigned-already' },
      });
      const [newest] = listSignedDocuments(vault.db, all.menteeId);
      expect(newest).toMatchObject({
        ...{ id, kind, fileName, kept: true, bytes: signed.length },
        countersigned: { name: 'F. Wrenfield', fingerprint: own.fingerprint },
      });
      expect((await verifyChain(vault.db)).broken).toBeNull();
      expect((await checkAttachments(vault.db, async () => undefined)).where).toEqual([]);
    });

    test('printed to sign by hand it has lines for both and is as readable, without a signature or data', async () => {
      const paper = paperOf(vault, subject());
      const printed = await printWith(browser)(paperHtml(paper));
      const { pdf } = await conform(printed, paperFinishing(paper, clock()));
      const problems = (await conformanceProblems(pdf)).filter((problem) => !/AF|AcroForm/.test(problem));
      expect(problems).toEqual([]);
      const path = join(folder, 'paper.pdf');
      writeFileSync(path, pdf);
      const words = run('pdftotext', ['-enc', 'UTF-8', path, '-']).output;
      for (const line of ['Name of the mentor', 'Name of the mentee', 'Signature', 'Date'])
        expect(words).toContain(line);
      expect(words).not.toContain('What the digital signature shows');
      for (const hidden of all.hidden) expect(words).not.toContain(hidden);
      expect(paper.fileName).not.toContain('Fern');
    });
  });

  test('cannot be changed or taken away in the vault, and a row put in from outside is found', async () => {
    const [newest] = listSignedDocuments(vault.db, all.menteeId);
    const id = newest?.id ?? '';
    expect(() =>
      vault.db.prepare("UPDATE signed_documents SET file_name = 'x' WHERE id = ?").run(id),
    ).toThrow('a signed document is sealed');
    expect(() => vault.db.prepare('DELETE FROM signed_documents WHERE id = ?').run(id)).toThrow(
      'a signed document is sealed',
    );
    vault.db
      .prepare(
        `INSERT INTO signed_documents (id, mentee_id, kind, signed_at, file_name, sha256, fingerprint, pages, bytes)
         SELECT 'put-in', mentee_id, 'portfolio', '', '', sha256, fingerprint, 1, 1 FROM signed_documents WHERE id = ?`,
      )
      .run(id);
    expect((await verifyChain(vault.db)).broken).toMatchObject({ why: 'entry-without-link' });
  });
});
