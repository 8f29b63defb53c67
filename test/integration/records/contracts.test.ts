import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listContractReminders } from '../../../electron/records/contracts/reminders.ts';
import { attachScan, readScan } from '../../../electron/records/contracts/scans.ts';
import { verifyChain } from '../../../electron/vault/chain/verify-chain.ts';
import { noTerms } from '../../../shared/domain/contract-terms.ts';
import type { SignatureDetails, SignatureParty } from '../../../shared/domain/signature.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { aReview, ruleOf, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeEach(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
});
afterEach(() => vault.remove());

const png = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 40, 0, 0, 0, 20],
]);
const by = (party: SignatureParty, signedOn = '2026-03-02'): SignatureDetails => ({
  party,
  name: party === 'mentor' ? 'Dr Ada Mockford' : 'Dr Rowan Testwick',
  sentence: 'I agree.',
  signedOn,
  drawn: party === 'mentor' ? png : null,
});
const draft = (...words: string[]) =>
  on['contracts.draft'](vault, { menteeId, template: 'short', document: documentOf(...words) });
const sign = (id: string, party: SignatureParty, signedOn?: string) =>
  on['contracts.sign'](vault, { id, signature: by(party, signedOn) });
const agree = (id: string, how: 'signed' | 'on-paper' | 'said', agreedOn = '2026-03-02') =>
  on['contracts.agree'](vault, { id, agreedOn, how });

describe('a draft that is discarded', () => {
  const find = (text: string) => on['search.query'](vault, { text, menteeId, kinds: null });

  it('goes with its history and scans, and the version agreed before stays in force', async () => {
    const { id: agreed } = draft('Between us');
    agree(agreed, 'said');
    const { id } = on['contracts.newVersion'](vault, {
      id: agreed,
      change: { kind: 'amendment', reason: null },
    });
    on['contracts.save'](vault, { id, document: documentOf('Wildebeest weekly'), revision: 0 });
    await attachScan(vault, { contractId: id, name: 'draft.png', bytes: png });
    expect(find('wildebeest')).toHaveLength(1);
    on['contracts.discard'](vault, { id });
    expect(find('wildebeest')).toEqual([]);
    expect(on['contracts.list'](vault, { menteeId })).toMatchObject([{ id: agreed, status: 'agreed' }]);
    for (const table of ['attachments', 'attachment_chunks', 'contract_scans']) {
      expect(vault.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
    }
    expect(
      vault.db.prepare('SELECT count(*) FROM document_versions WHERE owner_id = ?').pluck().get(id),
    ).toBe(0);
    expect((await verifyChain(vault.db)).broken).toBeNull();
    const again = { id: agreed, change: { kind: 'renewal', reason: null } } as const;
    expect(on['contracts.newVersion'](vault, again)).toMatchObject({ number: 2 });
  });

  it('is neither one that somebody has signed nor one that was agreed', () => {
    const { id } = draft('Between us');
    sign(id, 'mentor');
    expect(ruleOf(() => on['contracts.discard'](vault, { id }))).toBe('held-by-signature');
    on['contracts.withdrawSignature'](vault, { id, party: 'mentor' });
    agree(id, 'said');
    expect(ruleOf(() => on['contracts.discard'](vault, { id }))).toBe('record.sealed');
  });
});

describe('a contract that both sign', () => {
  it('is sealed with both signatures, on the day of the later one', async () => {
    const { id } = draft('Between us');
    sign(id, 'mentor', '2026-02-27');
    sign(id, 'mentee', '2026-03-01');
    expect(agree(id, 'signed')).toMatchObject({
      status: 'agreed',
      agreedOn: '2026-03-01',
      agreedHow: 'signed',
    });
    const [first, second] = on['signatures.list'](vault, { kind: 'contract', id });
    expect(first).toMatchObject({ party: 'mentor', sentence: 'I agree.' });
    expect(new Uint8Array(first?.drawn ?? [])).toEqual(png);
    expect(second).toMatchObject({ party: 'mentee', drawn: null });
    expect((await verifyChain(vault.db)).broken).toBeNull();
  });

  it('stays a draft while one has signed, and says whose signature is awaited', () => {
    const { id } = draft('Between us');
    expect(ruleOf(() => agree(id, 'signed'))).toBe('signatures-awaited');
    sign(id, 'mentor');
    expect(ruleOf(() => agree(id, 'signed'))).toBe('mentee-signature-awaited');
    expect(ruleOf(() => agree(id, 'said'))).toBe('mentee-signature-awaited');
    expect(ruleOf(() => agree(id, 'on-paper'))).toBe('mentee-signature-awaited');
    expect(on['contracts.list'](vault, { menteeId })[0]?.status).toBe('draft');
  });

  it('keeps its words, terms, sections and history held while a signature stands, and frees them when it goes', () => {
    const { id, revision } = draft('Between us');
    sign(id, 'mentee');
    const document = documentOf('Other words');
    const changes = {
      words: () => on['contracts.save'](vault, { id, document, revision }),
      terms: () => on['contracts.changeTerms'](vault, { id, terms: { ...noTerms, sessions: 4 } }),
      sections: () => on['contracts.switchSection'](vault, { id, revision, place: 0, on: false }),
      history: () => on['history.restore'](vault, { kind: 'contract', ownerId: id, number: 1, revision }),
    };
    for (const attempt of Object.values(changes)) expect(ruleOf(attempt)).toBe('held-by-signature');
    on['contracts.withdrawSignature'](vault, { id, party: 'mentee' });
    expect(ruleOf(changes.words)).toBe('not refused');
  });

  it('takes no second signature of one party, none from the future and none under a seal', () => {
    const { id } = draft('Between us');
    sign(id, 'mentor');
    expect(ruleOf(() => sign(id, 'mentor'))).toBe('signed-already');
    expect(ruleOf(() => sign(id, 'mentee', '2026-03-03'))).toBe('signed-in-future');
    sign(id, 'mentee');
    agree(id, 'signed');
    expect(ruleOf(() => on['contracts.withdrawSignature'](vault, { id, party: 'mentor' }))).toBe(
      'record.sealed',
    );
    expect(() => vault.db.exec('DELETE FROM signatures')).toThrow(/seal/);
    expect(() => vault.db.exec("UPDATE signatures SET name = 'Another'")).toThrow(/never changed/);
  });

  it('shows in the chain when a signature, a term or a scan under the seal was changed', async () => {
    const { id } = draft('Between us');
    sign(id, 'mentor');
    sign(id, 'mentee');
    agree(id, 'signed');
    vault.db.exec('DROP TRIGGER signature_is_never_changed');
    vault.db.exec("UPDATE signatures SET sentence = 'I disagree.' WHERE party = 'mentee'");
    expect((await verifyChain(vault.db)).broken?.why).toBe('entry-changed');
    vault.db.exec("UPDATE signatures SET sentence = 'I agree.' WHERE party = 'mentee'");
    expect((await verifyChain(vault.db)).broken).toBeNull();
    vault.db.exec("UPDATE signatures SET drawn = x'01' WHERE party = 'mentor'");
    expect((await verifyChain(vault.db)).broken?.why).toBe('entry-changed');
  });
});

describe('a later version', () => {
  it('names the one it amends or renews, starts from its words and terms, and cannot be agreed before it', () => {
    const first = draft('Between us');
    on['contracts.changeTerms'](vault, {
      id: first.id,
      terms: { ...noTerms, endsOn: '2026-06-30', minutes: 60 },
    });
    agree(first.id, 'said', '2026-03-01');
    const renewed = on['contracts.newVersion'](vault, {
      id: first.id,
      change: { kind: 'renewal', reason: 'It helps' },
      dates: { endsOn: '2027-06-30', reviewOn: '2027-01-10' },
    });
    expect(renewed).toMatchObject({ number: 2, follows: 1, change: { kind: 'renewal', reason: 'It helps' } });
    expect(renewed.terms).toMatchObject({ minutes: 60, endsOn: '2027-06-30', reviewOn: '2027-01-10' });
    expect(ruleOf(() => agree(renewed.id, 'said', '2026-02-28'))).toBe('agreed-before-earlier-version');
    expect(ruleOf(() => agree(renewed.id, 'said', '2026-03-03'))).toBe('agreed-in-future');
    expect(agree(renewed.id, 'said').agreedHow).toBe('said');
  });

  it('refuses a review after the end, whichever way it comes', () => {
    const { id } = draft('Between us');
    const terms = { ...noTerms, reviewOn: '2026-12-02', endsOn: '2026-12-01' };
    expect(ruleOf(() => on['contracts.changeTerms'](vault, { id, terms }))).toBe('review-after-end');
    agree(id, 'said', '2026-03-01');
    const renew = () =>
      on['contracts.newVersion'](vault, { id, change: { kind: 'renewal', reason: null }, dates: terms });
    expect(ruleOf(renew)).toBe('review-after-end');
  });
});

it('reminds of the review and the end of what is in force, not of drafts, nor while they are far', () => {
  const { id } = draft('Between us');
  const terms = { ...noTerms, reviewOn: '2026-04-01', endsOn: '2026-12-01' };
  on['contracts.changeTerms'](vault, { id, terms });
  expect(listContractReminders(vault.db, '2026-03-02')).toEqual([]);
  agree(id, 'said');
  const review = { contractId: id, menteeId, kind: 'review', on: '2026-04-01' };
  expect(listContractReminders(vault.db, '2026-02-17')).toEqual([]);
  expect(listContractReminders(vault.db, '2026-02-18')).toEqual([review]);
  expect(listContractReminders(vault.db, '2026-11-01')).toEqual([
    review,
    { contractId: id, menteeId, kind: 'end', on: '2026-12-01' },
  ]);
});

it('reminds no more of a review that was held on its day or after it', () => {
  const { id } = draft('Between us');
  on['contracts.changeTerms'](vault, { id, terms: { ...noTerms, reviewOn: '2026-03-02' } });
  agree(id, 'said');
  const hold = (day: string) =>
    on['reviews.add'](vault, {
      menteeId,
      details: { ...aReview, on: day, nextReviewOn: null },
      conflicts: null,
    });
  hold('2026-03-01');
  expect(listContractReminders(vault.db, '2026-03-02')).toMatchObject([{ kind: 'review' }]);
  hold('2026-03-02');
  expect(listContractReminders(vault.db, '2026-03-02')).toEqual([]);
});

describe('a scan of the signed paper', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 signed by hand');
  const attach = (contractId: string, bytes = pdf) =>
    attachScan(vault, { contractId, name: 'Signed.pdf', bytes });

  it('is kept, given back byte for byte, and removed while nothing is sealed', async () => {
    const { id } = draft('Between us');
    const [scan] = await attach(id);
    expect(scan).toMatchObject({ name: 'Signed.pdf', bytes: pdf.length, sealed: false });
    expect(readScan(vault.db, scan?.id ?? '').bytes).toEqual(pdf);
    expect(on['contracts.removeScan'](vault, { id: scan?.id ?? '' })).toEqual([]);
    expect(vault.db.prepare('SELECT count(*) FROM attachments').pluck().get()).toBe(0);
  });

  it('is sealed with a contract agreed on paper; one that comes later stays too', async () => {
    const { id } = draft('Between us');
    const [scan] = await attach(id);
    agree(id, 'on-paper');
    expect(ruleOf(() => on['contracts.removeScan'](vault, { id: scan?.id ?? '' }))).toBe('record.sealed');
    vault.setClock('2026-03-04T09:00:00.000Z');
    expect((await attach(id)).map(({ sealed }) => sealed)).toEqual([true, false]);
    expect((await verifyChain(vault.db)).broken).toBeNull();
    expect(() => vault.db.exec('DELETE FROM contract_scans')).toThrow(/sealed/);
  });

  it('is no other kind of file, and belongs to no contract that was agreed without paper', async () => {
    const { id } = draft('Between us');
    const refused = attach(id, new TextEncoder().encode('MZ a program'));
    await expect(refused).rejects.toMatchObject({ facts: { rule: 'scan-kind' } });
    agree(id, 'said');
    await expect(attach(id)).rejects.toMatchObject({ code: 'record.sealed' });
  });
});

it('a template of the mentor’s own can be changed and deleted while contracts that began with it lose nothing', () => {
  const template = on['contractTemplates.add'](vault, {
    name: 'Ours',
    base: 'short',
    document: documentOf('Hello'),
  });
  const add = () =>
    on['contractTemplates.add'](vault, { name: 'OURS', base: 'full', document: documentOf('x') });
  expect(ruleOf(add)).toBe('template-name-used');
  const begun = on['contracts.draft'](vault, {
    menteeId,
    template: template.base,
    templateName: template.name,
    document: template.document,
  });
  on['contractTemplates.rename'](vault, { id: template.id, name: 'Ours, retired' });
  on['contractTemplates.retire'](vault, { id: template.id, retired: true });
  expect(on['contractTemplates.list'](vault, undefined)[0]?.retiredAt).not.toBeNull();
  on['contractTemplates.delete'](vault, { id: template.id });
  expect(on['contractTemplates.list'](vault, undefined)).toEqual([]);
  const [kept] = on['contracts.list'](vault, { menteeId });
  expect(kept).toMatchObject({ id: begun.id, templateName: 'Ours', document: template.document });
});
