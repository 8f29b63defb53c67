import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { keepCountersigned } from '../../../electron/records/session-records/keep-countersigned.ts';
import { verifyChain } from '../../../electron/vault/chain/verify-chain.ts';
import { checkAttachments } from '../../../electron/vault/check/attachments.ts';
import type { SignatureDetails } from '../../../shared/domain/signature.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { sealRecord } from './seal-record.ts';
import { anHour, refusal, ruleOf, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeAll(async () => {
  vault = await testVault();
  ({ id: menteeId } = on['mentees.add'](vault, testwick));
});
afterAll(() => vault.remove());

const newSession = (words = 'What we said') => {
  const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
  on['sessions.saveRecord'](vault, { sessionId: id, document: documentOf(words), revision: 0 });
  return id;
};
const seal = (sessionId: string, pdf: Uint8Array = randomBytes(64)) => sealRecord(vault, sessionId, pdf);
const write = (sessionId: string, words: string) =>
  on['sessions.saveRecord'](vault, {
    sessionId,
    document: documentOf(words),
    revision: on['sessions.get'](vault, { id: sessionId }).record.revision,
  });
const list = (sessionId: string) => on['records.list'](vault, { sessionId });
describe('a signed record is sealed', () => {
  it('with its very bytes, however long, their digest, pages, key and place in the chain', async () => {
    const sessionId = newSession();
    const pdf = randomBytes(2 * 1024 * 1024 + 17);
    const kept = await seal(sessionId, pdf);
    const link = vault.db
      .prepare("SELECT sequence FROM chain_links WHERE kind = 'signed-record' AND subject_id = ?")
      .pluck();
    expect(kept).toMatchObject({
      sha256: createHash('sha256').update(pdf).digest('hex'),
      bytes: pdf.length,
      pages: 3,
      link: link.get(kept.id),
      amends: null,
      amendedAt: null,
      countersigned: null,
    });
    expect(list(sessionId)).toEqual({ records: [kept], amendment: null, changed: [] });
    expect(pdf.equals(on['records.read'](vault, { id: kept.id }))).toBe(true);
    expect(on['timeline.list'](vault, { menteeId })[0]).toMatchObject({
      ...{ kind: 'record-signed', subjectId: sessionId, on: '2026-03-02' },
    });
  });

  it('and its words are written no more, by no way, while the private note is', async () => {
    const sessionId = newSession();
    await seal(sessionId);
    expect(on['sessions.get'](vault, { id: sessionId }).recordStanding).toBe('sealed');
    expect(ruleOf(() => write(sessionId, 'Something else'))).toBe('record-is-sealed');
    expect(() => vault.db.exec("UPDATE session_records SET document = '{}'")).toThrow(/sealed/);
    const { versions, restorable } = on['history.list'](vault, {
      kind: 'session-record',
      ownerId: sessionId,
    });
    expect(restorable).toBe(false);
    const restore = { kind: 'session-record', ownerId: sessionId, number: versions[0]?.number ?? 0 } as const;
    expect(refusal(() => on['history.restore'](vault, { ...restore, revision: 1 }))).toBe('record.sealed');
    on['sessions.savePrivateNote'](vault, { sessionId, document: documentOf('Mine'), revision: 0 });
    expect(list(sessionId).changed).toEqual([]);
  });

  it('so that its session took place for good and is not deleted', async () => {
    const sessionId = newSession();
    await seal(sessionId);
    const state = { id: sessionId, state: 'missed', cancellation: { by: null, on: null } } as const;
    expect(ruleOf(() => on['sessions.changeState'](vault, state))).toBe('signed-was-held');
    expect(refusal(() => on['bin.delete'](vault, { kind: 'session', subjectId: sessionId }))).toBe(
      'record.sealed',
    );
  });

  it('and tells where the vault says something else since', async () => {
    const sessionId = newSession();
    await seal(sessionId);
    const action = { title: 'Ring', owner: 'mentee', due: null, status: 'open', outcome: null } as const;
    on['actions.add'](vault, { menteeId, sessionId, details: action });
    on['sessions.changeFacts'](vault, { id: sessionId, facts: { ...anHour, minutes: 50 } });
    expect(list(sessionId).changed).toEqual(['facts', 'actions']);
  });

  it('with the signatures that were given by hand, which then stand for good', async () => {
    const sessionId = newSession();
    const given: SignatureDetails = {
      ...{ party: 'mentee', name: 'Dr Rowan Testwick', sentence: 'I have read it.', signedOn: '2026-03-02' },
      drawn: null,
    };
    const { id, signedByHand } = await sealRecord(vault, sessionId, randomBytes(8), { signatures: [given] });
    expect(signedByHand).toEqual(['mentee']);
    expect(on['signatures.list'](vault, { kind: 'session-record', id })).toMatchObject([given]);
    expect(() => vault.db.exec("DELETE FROM signatures WHERE subject_kind = 'session-record'")).toThrow(
      /under a seal/,
    );
    expect(() =>
      vault.db
        .prepare(
          `INSERT INTO signatures VALUES ('x', 'session-record', ?, 'mentor', 'A', 'B', '2026-03-02', NULL, '')`,
        )
        .run(id),
    ).toThrow(/takes no signature/);
  });
});

describe('an amendment', () => {
  it('names the record before it by its digest, and both stay', async () => {
    const sessionId = newSession('First words');
    const first = await seal(sessionId);
    vault.setClock('2026-03-05T09:00:00.000Z');
    const { amendment } = on['records.amend'](vault, { sessionId, reason: 'A date was wrong.' });
    expect(amendment).toMatchObject({ recordId: first.id, reason: 'A date was wrong.' });
    write(sessionId, 'Second words');
    expect(list(sessionId).changed).toEqual(['text']);
    const second = await seal(sessionId);
    expect(second.amends).toEqual({
      ...{ id: first.id, sha256: first.sha256, signedAt: first.signedAt, reason: 'A date was wrong.' },
    });
    const { records, amendment: none, changed } = list(sessionId);
    expect(records).toEqual([second, { ...first, amendedAt: second.signedAt }]);
    expect([none, changed]).toEqual([null, []]);
    expect(on['timeline.list'](vault, { menteeId })[0]).toMatchObject({
      ...{ kind: 'record-amended', subjectId: sessionId, on: '2026-03-05', title: 'A date was wrong.' },
    });
    const ref = { kind: 'session-record', ownerId: sessionId } as const;
    const { signed } = on['history.list'](vault, ref);
    expect(signed.map(({ at }) => at)).toEqual([second.signedAt, first.signedAt]);
    const texts = signed.map(({ number }) => on['history.read'](vault, { ...ref, number }));
    expect(texts).toEqual([documentOf('Second words'), documentOf('First words')]);
    expect(ruleOf(() => write(sessionId, 'Third words'))).toBe('record-is-sealed');
  });

  it('can itself be amended, one after the other', async () => {
    const sessionId = newSession();
    const sealed = [await seal(sessionId)];
    for (const reason of ['One more thing.', 'And another.']) {
      on['records.amend'](vault, { sessionId, reason });
      sealed.unshift(await seal(sessionId));
    }
    expect(list(sessionId).records.map(({ amends }) => amends?.sha256)).toEqual([
      sealed[1]?.sha256,
      sealed[2]?.sha256,
      undefined,
    ]);
  });

  it('is the only way to a second record', async () => {
    const sessionId = newSession();
    await seal(sessionId);
    await expect(seal(sessionId)).rejects.toMatchObject({ facts: { rule: 'record-is-sealed' } });
    const other = newSession();
    expect(refusal(() => on['records.amend'](vault, { sessionId: other, reason: 'Nothing signed' }))).toBe(
      'record.notFound',
    );
  });

  it('that was given up leaves the signed words in force, and its own in the history', async () => {
    const sessionId = newSession('Signed words');
    await seal(sessionId);
    on['records.amend'](vault, { sessionId, reason: 'Second thoughts.' });
    write(sessionId, 'Other words');
    const { amendment, changed } = on['records.giveUpAmendment'](vault, { sessionId });
    expect([amendment, changed]).toEqual([null, []]);
    const { record, recordStanding } = on['sessions.get'](vault, { id: sessionId });
    expect(recordStanding).toBe('sealed');
    expect(record.document).toEqual(documentOf('Signed words'));
    const ref = { kind: 'session-record', ownerId: sessionId } as const;
    const texts = on['history.list'](vault, ref).versions.map(({ number }) =>
      JSON.stringify(on['history.read'](vault, { ...ref, number })),
    );
    expect(texts.some((text) => text.includes('Other words'))).toBe(true);
  });

  it('keeps the reason that its pages name, however it was reworded since', async () => {
    const sessionId = newSession();
    await seal(sessionId);
    on['records.amend'](vault, { sessionId, reason: 'First wording' });
    const shown = list(sessionId).amendment;
    expect(shown?.reason).toBe('First wording');
    on['records.amend'](vault, { sessionId, reason: 'Second wording' });
    expect((await seal(sessionId)).amends?.reason).toBe('Second wording');
  });
});

describe('a file that the mentee countersigned', () => {
  const second = { fileName: 'back.pdf', name: 'Dr Rowan Testwick', fingerprint: 'ab'.repeat(32) };
  const keep = (recordId: string, pdf: Uint8Array) => keepCountersigned(vault, { ...second, recordId, pdf });

  it('is kept beside the record that it begins with, byte for byte, and sealed as well', async () => {
    const sessionId = newSession();
    const pdf = randomBytes(64);
    const { id } = await seal(sessionId, pdf);
    const both = Buffer.concat([pdf, randomBytes(32)]);
    await keep(id, both);
    const { records, changed } = list(sessionId);
    expect(changed).toEqual([]);
    expect(records).toHaveLength(1);
    const kept = records[0]?.countersigned;
    expect(kept).toMatchObject({
      ...{ name: second.name, fingerprint: second.fingerprint, bytes: both.length },
      sha256: createHash('sha256').update(both).digest('hex'),
    });
    expect(both.equals(on['records.read'](vault, { id: kept?.id ?? '' }))).toBe(true);
    expect(pdf.equals(on['records.read'](vault, { id }))).toBe(true);
    expect((await verifyChain(vault.db)).broken).toBeNull();
    expect(on['timeline.list'](vault, { menteeId })[0]).toMatchObject({
      ...{ kind: 'record-countersigned', subjectId: sessionId },
    });
    await expect(keep(id, both)).rejects.toMatchObject({ facts: { rule: 'countersigned-already' } });
  });

  it('is refused when it does not begin with that record, or adds nothing to it', async () => {
    const pdf = randomBytes(64);
    const { id } = await seal(newSession(), pdf);
    const attachments = vault.db.prepare('SELECT count(*) FROM attachments').pluck();
    const before = attachments.get();
    const changed = Buffer.concat([pdf, randomBytes(32)]);
    changed[10] = (changed[10] ?? 0) ^ 1;
    for (const bytes of [changed, pdf, pdf.subarray(0, 32), randomBytes(200)])
      await expect(keep(id, bytes)).rejects.toMatchObject({ facts: { rule: 'countersigned-other' } });
    expect(attachments.get()).toBe(before);
  });
});

describe('the check of a vault', () => {
  const force = (statement: string, name: string) => {
    const sql = vault.db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name);
    vault.db.exec(`DROP TRIGGER ${name}`);
    vault.db.exec(statement);
    vault.db.exec(String(sql));
  };

  it('finds a byte of a sealed record that changed', async () => {
    const { id } = await seal(newSession(), randomBytes(300));
    const attachment = String(
      vault.db.prepare('SELECT attachment_id FROM signed_records WHERE id = ?').pluck().get(id),
    );
    const chunk = vault.db.prepare('SELECT bytes FROM attachment_chunks WHERE attachment_id = ?').pluck();
    const put = vault.db.prepare('UPDATE attachment_chunks SET bytes = ? WHERE attachment_id = ?');
    const before = chunk.get(attachment) as Uint8Array;
    const broken = Uint8Array.from(before);
    broken[150] = (broken[150] ?? 0) ^ 1;
    put.run(broken, attachment);
    const pause = () => Promise.resolve();
    expect((await checkAttachments(vault.db, pause)).where).toEqual([attachment]);
    expect(refusal(() => on['records.read'](vault, { id }))).toBe('vault.damaged');
    // a digest that was made to fit is not the one that the chain holds
    const fitting = createHash('sha256').update(broken).digest('hex');
    vault.db.prepare('UPDATE attachments SET sha256 = ? WHERE id = ?').run(fitting, attachment);
    expect((await checkAttachments(vault.db, pause)).where).toEqual([attachment]);
    expect(refusal(() => on['records.read'](vault, { id }))).toBe('vault.damaged');
    expect((await verifyChain(vault.db)).broken).toBeNull();
    force(
      `UPDATE signed_records SET sha256 = '${fitting}' WHERE id = '${id}'`,
      'signed_record_is_never_changed',
    );
    expect((await checkAttachments(vault.db, pause)).where).toEqual([]);
    expect((await verifyChain(vault.db)).broken?.why).toBe('entry-changed');
  });
});
