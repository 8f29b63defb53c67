import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { attachScan } from '../../../electron/records/contracts/scans.ts';
import { amendRecord } from '../../../electron/records/session-records/amendments.ts';
import { keepCountersigned } from '../../../electron/records/session-records/keep-countersigned.ts';
import { keepSignedDocument } from '../../../electron/records/signed-documents/keep-signed-document.ts';
import {
  keepSigningIdentity,
  readSigningIdentity,
} from '../../../electron/records/signing/signing-identity.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { sealRecord } from './seal-record.ts';
import { anHour, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeAll(async () => {
  vault = await testVault();
  keepSigningIdentity(
    vault,
    await createSigningIdentity({ name: 'Dr Max Placeholder', clock: vault.clock }),
    {
      reason: 'Begun with',
    },
  );
  menteeId = on['mentees.add'](vault, testwick).id;
});
afterAll(() => vault.remove());

const kept = (of = menteeId) => on['documents.kept'](vault, { menteeId: of });
const pdf = (words: string) => Buffer.from(`%PDF-1.7 ${words}`);

describe('the documents of a mentee', () => {
  it('are none at first', () => {
    expect(kept()).toEqual([]);
  });

  it('are all that was signed, countersigned, amended, saved or scanned, newest first, each in its state', async () => {
    const { id: contractId } = on['contracts.draft'](vault, {
      ...{ menteeId, template: 'short', document: documentOf('Terms') },
    });
    await attachScan(vault, { contractId, name: 'Scan.pdf', bytes: pdf('scan') });
    on['contracts.agree'](vault, { id: contractId, agreedOn: '2026-03-02', how: 'on-paper' });
    const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });

    vault.setClock('2026-03-03T09:00:00.000Z');
    const first = await sealRecord(vault, sessionId, pdf('first'));
    vault.setClock('2026-03-04T09:00:00.000Z');
    amendRecord(vault, { sessionId, reason: 'A date was wrong' });
    const second = await sealRecord(vault, sessionId, pdf('second'));
    await keepCountersigned(vault, {
      ...{ recordId: second.id, fileName: 'Both.pdf', pdf: pdf('second and more') },
      ...{ name: 'R. Testwick', fingerprint: 'b'.repeat(64) },
    });
    vault.setClock('2026-03-05T09:00:00.000Z');
    const { id } = await keepSignedDocument(vault, {
      ...{ menteeId, kind: 'portfolio', subjectId: null, fileName: 'Portfolio.pdf', pdf: pdf('all') },
      ...{ pages: 12, fingerprint: readSigningIdentity(vault.db)?.fingerprint ?? '' },
    });
    vault.setClock('2026-03-06T09:00:00.000Z');
    await keepSignedDocument(vault, {
      ...{ menteeId, kind: 'contract', subjectId: contractId, fileName: 'Contract.pdf', pdf: pdf('terms') },
      ...{ pages: 2, fingerprint: readSigningIdentity(vault.db)?.fingerprint ?? '' },
    });

    expect(kept().map(({ kind, states }) => [kind, ...states])).toEqual([
      ['contract', 'signed'],
      ['portfolio', 'signed', 'not-kept'],
      ['session-record', 'signed', 'countersigned'],
      ['session-record', 'signed', 'amended'],
      ['contract-scan', 'paper-scan'],
    ]);
    const [contract, portfolio, newer, older, scan] = kept();
    expect(contract).toMatchObject({ number: 1, subjectId: contractId, pages: 2 });
    expect(portfolio).toMatchObject({ id, number: null, subjectId: null, pages: 12 });
    expect(newer).toMatchObject({ id: second.id, number: 1, subjectId: sessionId, sha256: second.sha256 });
    expect(newer?.countersigned).toMatchObject({ name: 'R. Testwick' });
    expect(older).toMatchObject({ id: first.id, countersigned: null });
    expect(scan).toMatchObject({ number: 1, subjectId: contractId, fileName: 'Scan.pdf', fingerprint: null });
  });

  it('are not those of another', () => {
    const { id } = on['mentees.add'](vault, { ...testwick, alias: 'Another' });
    expect(kept(id)).toEqual([]);
  });
});
