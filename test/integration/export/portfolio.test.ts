import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import {
  type ShareableDocument,
  shareableDocument,
} from '../../../electron/export/documents/document-kind.ts';
import { portfolioKind } from '../../../electron/export/documents/portfolio/kind.ts';
import { createSigningIdentity, type SigningIdentity } from '../../../electron/export/signing/identity.ts';
import { signPdf } from '../../../electron/export/signing/sign-pdf.ts';
import { documentSheets } from '../../../electron/ipc/processes/document-sheets.ts';
import { listPortfolioParts } from '../../../electron/records/portfolio/list-parts.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { everyPart } from '../records/every-part.ts';
import { ruleOf, testVault } from '../records/test-vault.ts';
import { hasChromium } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { fullRelationship, sealStatementOf } from './full-relationship.ts';
import { printedFile } from './printed-file.ts';
import { samplePortfolio } from './sample-portfolio.ts';
import { hasTool, run } from './tools.ts';
import { type Previewed, previewDocument, signDocument } from './whole-road.ts';

const clock = () => new Date('2026-11-21T16:05:00Z');
const portfolio = samplePortfolio(12);

describe.skipIf(!hasChromium)('a portfolio, printed by Chromium and signed', () => {
  let identity: SigningIdentity;
  let preview: Previewed;
  let signed: Uint8Array;

  const { folder, file, print } = printedFile(async (print) => {
    identity = await createSigningIdentity({ name: portfolio.mentor.name, clock });
    preview = await previewDocument(shareableDocument(portfolioKind, portfolio), { print, identity });
    signed = await signDocument(preview, { identity, clock });
    return signed;
  });

  const make = (document: ShareableDocument) => previewDocument(document, { print, identity });
  const verify = (pdf: Uint8Array) => verifyRecord(pdf, { clock, knownFingerprints: [identity.fingerprint] });
  const wordsOn = (page: number) =>
    run('pdftotext', ['-enc', 'UTF-8', '-f', String(page), '-l', String(page), file, '-']).output;
  /** What the contents say: a title and its page each. */
  const contents = () =>
    run('pdftotext', ['-layout', '-f', '2', '-l', '2', file, '-'])
      .output.split('\n')
      .flatMap((line) => {
        const found = /^\s*(\S.*?) {2,}(\d+)$/.exec(line);
        return found ? [{ title: found[1] ?? '', page: Number(found[2]) }] : [];
      });

  test('is intact, and its pages say what its data says', async () => {
    const { verdict, document, findings } = await verify(signed);
    expect(findings).toEqual([]);
    expect(verdict).toBe('intact');
    expect(document).toMatchObject({ pagesAndData: 'same', record: { kind: 'portfolio' } });
  });

  test('keeps the rules of PDF/A-3a and PDF/UA-1', async () => {
    expect(await conformanceProblems(signed)).toEqual([]);
  });

  test.skipIf(!hasTool('pdftotext'))(
    'its contents name the page on which each part and document begins',
    () => {
      const entries = contents();
      expect(entries.map(({ title }) => title).slice(0, 5)).toEqual([
        'Contract',
        'Version 2 · agreed on 1 August 2026',
        'Goals as of 21 November 2026',
        'Session records',
        'Session 3 · 21 November 2026',
      ]);
      // six parts, the page of proof, and the documents of four parts
      expect(entries).toHaveLength(6 + 1 + 1 + 12 + 2 + 1);
      for (const { title, page } of entries) expect(wordsOn(page), title).toContain(title);
    },
  );

  test.skipIf(!hasTool('pdftotext'))('each document has running heads of its own, and no page of two', () => {
    const starts = contents().filter(({ title }) => title.startsWith('Session ') && title.includes('·'));
    for (const [at, { title, page }] of starts.entries()) {
      const next = starts[at + 1]?.page ?? page + 1;
      for (let each = page; each < next; each += 1) {
        expect(wordsOn(each)).toContain('Mentoring portfolio · Session records');
        expect(wordsOn(each).split('\n').slice(0, 6)).toContain(title);
      }
    }
  });

  test('its bookmarks are the parts, and in each its documents, folded below', async () => {
    const { catalog } = await PDFDocument.load(signed, { updateMetadata: false });
    const titles = (of: PDFDict): string[] => {
      const found: string[] = [];
      for (
        let each = of.lookupMaybe(PDFName.of('First'), PDFDict);
        each;
        each = each.lookupMaybe(PDFName.of('Next'), PDFDict)
      )
        found.push(each.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText());
      return found;
    };
    const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict);
    expect(titles(outline)).toEqual([
      'Mentoring portfolio',
      'Contents',
      'Contract',
      'Goals as of 21 November 2026',
      'Session records',
      'Reviews',
      'Hours',
      'Closing statement',
      'What the digital signature shows',
    ]);
    let sessions = outline.lookup(PDFName.of('First'), PDFDict);
    for (let at = 0; at < 4; at += 1) sessions = sessions.lookup(PDFName.of('Next'), PDFDict);
    const written = portfolio.sessions.map(({ session }) => `Session ${session.number} · `);
    expect(titles(sessions).map((title) => title.replace(/\d+ \w+ \d{4}$/, ''))).toEqual(written);
    const folded = sessions.lookup(PDFName.of('First'), PDFDict).get(PDFName.of('Count'));
    expect(Number(folded?.toString())).toBeLessThan(0);
  });

  test('its contents are a table of contents to a screen reader, and each link says where it leads', async () => {
    const pdf = await PDFDocument.load(signed, { updateMetadata: false });
    const types = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('S'))?.toString()] : []));
    const count = (type: string) => types.filter((each) => each === type).length;
    expect([count('/TOC'), count('/TOCI'), count('/Reference')]).toEqual([5, 23, 23]);
    const [link] = pdf.getPage(1).node.Annots()?.asArray() ?? [];
    const words = pdf.context.lookup(link, PDFDict).lookup(PDFName.of('Contents'), PDFHexString);
    expect(words.decodeText()).toBe('Contract, page 3');
  });

  test.skipIf(!hasTool('pdfsig'))('pdfsig finds the signature valid and the whole document signed', () => {
    const { output } = run('pdfsig', ['-nocert', file]);
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Total document signed');
  });

  test.skipIf(!hasTool('qpdf'))('qpdf finds no fault in the file', () => {
    expect(run('qpdf', ['--check', file])).toMatchObject({ status: 0 });
  });

  test.skipIf(!hasTool('pdfdetach'))('carries the same as data', () => {
    const saved = join(folder, 'portfolio.json');
    run('pdfdetach', ['-save', '1', '-o', saved, file]);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual(portfolio);
  });

  test('with other data than its pages say is not called intact, whoever signed it', async () => {
    const [first, ...others] = portfolio.sessions;
    if (first === undefined) throw new Error('no session');
    const other = { ...portfolio, sessions: [{ ...first, takesAway: 'Something else.' }, ...others] };
    const { attachment } = shareableDocument(portfolioKind, other);
    const forged = await make({ ...shareableDocument(portfolioKind, portfolio), attachment });
    const { verdict, findings } = await verify(await signDocument(forged, { identity, clock }));
    expect(verdict).toBe('altered');
    expect(findings.map(({ code }) => code)).toContain('data-differs');
  });

  test('whose contents name another page than they lead to is not called intact', async () => {
    const written = Buffer.from(preview.pdf).toString('latin1');
    const place = (name: string) => new RegExp(`/${name} \\[ (\\d+) 0 R`).exec(written)?.[1] ?? '';
    const [one, two] = [place('session-4'), place('session-5')];
    expect(one).toHaveLength(two.length);
    const swapped = written.replace(`/session-4 [ ${one} 0 R`, `/session-4 [ ${two} 0 R`);
    expect(swapped).not.toBe(written);
    const pdf = await signPdf({
      ...{ pdf: Buffer.from(swapped, 'latin1'), field: 'Mentor', identity, signedAt: clock() },
      ...{ name: portfolio.mentor.name, reason: 'A portfolio' },
    });
    expect(await verify(pdf)).toMatchObject({ verdict: 'altered', document: { pagesAndData: 'different' } });
  });

  test('of a whole relationship has what was drawn by hand, says nothing private, and keeps the rules', async () => {
    const vault = await testVault();
    try {
      const { menteeId, statementId, hidden } = fullRelationship(vault);
      sealStatementOf(vault, statementId);
      const all = everyPart(listPortfolioParts(vault.db, menteeId));
      const choice = { ...all, foreword: 'See example@example.org' };
      const { sheetOf } = documentSheets();
      const sheet = sheetOf(vault, { kind: 'portfolio', menteeId, choice });
      expect(sheet.findings().map(({ path }) => path)).toContainEqual(['foreword']);
      const whole = await previewDocument(sheet.document, {
        ...{ print, identity, drawings: sheet.drawings ?? {} },
      });
      const pdf = await signDocument(whole, { identity, clock });
      expect(await verify(pdf)).toMatchObject({ verdict: 'intact', document: { pagesAndData: 'same' } });
      expect(await conformanceProblems(pdf)).toEqual([]);
      const path = join(folder, 'whole.pdf');
      writeFileSync(path, pdf);
      const text =
        run('pdftotext', ['-enc', 'UTF-8', path, '-']).output + JSON.stringify(sheet.document.data);
      expect(text).toContain('example@example.org');
      for (const word of hidden) expect(text).not.toContain(word);
      expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image');
      const refused = { kind: 'portfolio', menteeId, choice: nothing } as const;
      expect(ruleOf(() => sheetOf(vault, refused))).toBe('portfolio-empty');
    } finally {
      await vault.remove();
    }
  });
});

const nothing = {
  ...{ contracts: [], goals: false, sessions: [], reviews: [], hours: false, closings: [] },
  ...{ forWhom: null, foreword: null },
};
