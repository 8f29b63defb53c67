import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countersignDocument } from '../../../electron/export/documents/countersign-document.ts';
import { paperFinishing, paperHtml } from '../../../electron/export/documents/paper/paper.ts';
import { sealEnvelope } from '../../../electron/export/envelope/seal-envelope.ts';
import { cardFinishing } from '../../../electron/export/pdf/card-finishing.ts';
import { conform } from '../../../electron/export/pdf/conformance/conform.ts';
import { signingCardHtml } from '../../../electron/export/pdf/signing-card-html.ts';
import { createSigningIdentity, type SigningIdentity } from '../../../electron/export/signing/identity.ts';
import { paperOf } from '../../../electron/ipc/processes/document-papers.ts';
import { documentSheets } from '../../../electron/ipc/processes/document-sheets.ts';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { readHours } from '../../../electron/records/hours/read-hours.ts';
import { listPortfolioParts } from '../../../electron/records/portfolio/list-parts.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { keepSigningIdentity, listSigningKeys } from '../../../electron/records/signing/signing-identity.ts';
import { documentKind } from '../../../shared/domain/document-kind.ts';
import { hoursCsv } from '../../../shared/domain/hours.ts';
import type { DocumentSubject, PaperSubject } from '../../../shared/domain/signed-document.ts';
import { words } from '../../../shared/words/index.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anEnding, aReview, type TestVault, testVault } from '../records/test-vault.ts';
import { allText } from './all-text.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { plantCanaries, textColumns } from './plant-canaries.ts';
import { previewDocument, signDocument } from './whole-road.ts';
import { noWords, privateWords, sharedWords } from './words-of-the-vault.ts';

const placesOf = (columns: Readonly<Record<string, string>>) =>
  Object.entries(columns).flatMap(([table, names]) => names.split(' ').map((name) => `${table}.${name}`));
/** Words that every document shows, to see that this test would find others. */
const surelyShown = ['mentor_profile.name', 'mentees.alias'];

let vault: TestVault;
let menteeId: string;
beforeAll(async () => {
  vault = await testVault();
  vault.setClock('2026-11-21T12:00:00.000Z');
  seedSample(vault, { privateMark: 'PRIVATE' });
  menteeId = on['mentees.list'](vault, undefined).find(({ alias }) => alias.includes('Fern'))?.id ?? '';
});
afterAll(() => vault.remove());

test('every column of text is known to be private, to be shared or to hold no words', () => {
  const known = [privateWords, sharedWords, noWords].flatMap(placesOf);
  expect(known.toSorted()).toEqual(textColumns(vault.db).toSorted());
});

describe.skipIf(!hasChromium)('a word of its own in every private column', () => {
  let browser: Browser;
  let identity: SigningIdentity;
  let planted: Map<string, string>;
  beforeAll(async () => {
    browser = await launchChromium();
    identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock: vault.clock });
    keepSigningIdentity(vault, identity, { reason: 'Begun with' });
    const conflicts = { roles: [], earlierRoles: [], reason: null };
    on['reviews.add'](vault, {
      menteeId,
      details: { ...aReview, on: '2026-11-20', nextReviewOn: null },
      conflicts,
    });
    on['lifeCycle.move'](vault, {
      menteeId,
      taken: {
        ...{ step: 'end', on: '2026-11-21', reason: 'Private', begunBy: 'both', endingKind: 'completed' },
        finalSessionOn: null,
      },
    });
    on['endings.save'](vault, { menteeId, details: anEnding });
    const { id } = on['endings.draftStatement'](vault, { menteeId, document: documentOf('It was good') });
    on['endings.sealStatement'](vault, { id, on: '2026-11-21' });
    planted = plantCanaries(vault.db, [...placesOf(privateWords), ...surelyShown]);
  });
  afterAll(() => browser.close());

  /** The columns whose words stand in a text. */
  const found = (text: string) => {
    const small = text.toLowerCase();
    return [...planted].flatMap(([canary, place]) => (small.includes(canary) ? [place] : []));
  };
  const privateIn = (text: string) => found(text).filter((place) => !surelyShown.includes(place));
  const print = (html: string) => printWith(browser)(html);

  /** What can be printed to sign by hand. */
  const onPaper = (): PaperSubject[] => {
    const { contracts, closings } = listPortfolioParts(vault.db, menteeId);
    return [
      ...contracts.map(({ id }) => ({ kind: 'contract' as const, contractId: id })),
      { kind: 'goals-sheet', menteeId },
      ...closings.map(({ id }) => ({ kind: 'closing-statement' as const, statementId: id })),
    ];
  };
  /** Every document that can be made of this mentee; the portfolio holds all that there is. */
  const subjects = (): DocumentSubject[] => {
    const { contracts, goals, sessions, reviews, months, closings } = listPortfolioParts(vault.db, menteeId);
    const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
    const choice = {
      ...{ contracts: ids(contracts), goals: goals > 0, sessions: ids(sessions), reviews: ids(reviews) },
      ...{ hours: months > 0, closings: ids(closings), forWhom: 'A panel', foreword: 'What we did' },
    };
    return [
      ...sessions.map(({ id }) => ({ kind: 'session-record' as const, sessionId: id })),
      ...onPaper(),
      { kind: 'portfolio', menteeId, choice },
    ];
  };

  test('stands in no document, signed, countersigned or in an envelope, nor in its name', async () => {
    const { sheetOf } = documentSheets();
    const mentee = await createSigningIdentity({ name: 'Fern', clock: vault.clock });
    const kinds = new Set<string>(subjects().map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(documentKind.options.toSorted());
    for (const subject of subjects()) {
      const { document } = sheetOf(vault, subject);
      const preview = await previewDocument(document, { print, identity });
      const signed = await signDocument(preview, { identity, clock: vault.clock });
      const by = { identity: mentee, name: 'Fern', kind: subject.kind, clock: vault.clock };
      const text = await allText(await countersignDocument(signed, by));
      expect(found(text).toSorted(), JSON.stringify(subject)).toEqual(surelyShown.toSorted());
      expect(found(`${preview.suggestedFileName} ${document.attachment.name}`)).toEqual([]);
      const envelope = await sealEnvelope(signed, 'plover lantern quarry mitten', 10);
      expect(found(Buffer.from(envelope).toString('latin1'))).toEqual([]);
    }
  });

  test('stands on no paper to sign by hand', async () => {
    for (const subject of onPaper()) {
      const paper = paperOf(vault, subject);
      const { pdf } = await conform(await print(paperHtml(paper)), paperFinishing(paper, vault.clock()));
      expect(privateIn(await allText(pdf)), subject.kind).toEqual([]);
      expect(found(paper.fileName)).toEqual([]);
    }
  });

  test('stands in no report of hours, and without aliases not even one of those', () => {
    const hours = readHours(vault.db, 2026);
    const heads = {
      month: words['hours.month'],
      mentee: words['hours.mentee'],
      sessions: words['hours.sessions'],
      hours: words['hours.hours'],
    };
    expect(found(hoursCsv(hours, true, heads))).toEqual(['mentees.alias']);
    expect(found(hoursCsv(hours, false, heads))).toEqual([]);
  });

  test('stands on no card of a signing key', async () => {
    const [kept] = listSigningKeys(vault.db);
    if (kept === undefined) throw new Error('there is no key');
    const [validFrom, validUntil] = ['2026-11-20T16:05:00.000Z', '2036-11-21T16:05:00.000Z'];
    const key = { ...kept, issuer: null, key: 'P-256', name: 'Dr Max Placeholder', validFrom, validUntil };
    const card = { name: 'Dr Max Placeholder', key };
    const made = { ...card, certificate: kept.certificate, madeAt: vault.clock() };
    const { pdf } = await conform(await print(signingCardHtml(card)), cardFinishing(made));
    expect(privateIn(await allText(pdf))).toEqual([]);
  });
});
