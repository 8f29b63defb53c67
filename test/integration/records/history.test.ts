import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listVersions } from '../../../electron/records/documents/document-versions.ts';
import { upkeep } from '../../../electron/records/upkeep/upkeep.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anHour, refusal, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let ownerId: string;
const kind = 'private-note' as const;
beforeAll(async () => {
  vault = await testVault();
});
afterAll(() => vault.remove());

let revision = 0;
const write = (at: string, text: string) => {
  vault.setClock(at);
  ({ revision } = on['sessions.savePrivateNote'](vault, {
    sessionId: ownerId,
    document: documentOf(text),
    revision,
  }));
};
const versions = () => on['history.list'](vault, { kind, ownerId }).versions;
const textOf = (number: number) => on['history.read'](vault, { kind, ownerId, number });
const inForce = () => on['sessions.get'](vault, { id: ownerId }).privateNote;

beforeEach(() => {
  const { id: menteeId } = on['mentees.add'](vault, { ...testwick, alias: vault.newId() });
  ownerId = on['sessions.add'](vault, { menteeId, facts: anHour }).id;
  revision = 0;
  write('2026-03-02T09:00:00.000Z', 'first thoughts');
  write('2026-03-02T09:00:30.000Z', 'first thoughts, reworded');
  write('2026-03-02T10:00:00.000Z', 'something else');
});

describe('the history of a document', () => {
  it('has the text in force as its newest version, and the end of each earlier spell', () => {
    expect(versions()).toMatchObject([
      { number: 2, current: true, savedAt: '2026-03-02T10:00:00.000Z', words: 2 },
      { number: 1, current: false, savedAt: '2026-03-02T09:00:30.000Z', words: 3 },
    ]);
    expect(textOf(1)).toEqual(documentOf('first thoughts, reworded'));
    expect(textOf(2)).toEqual(documentOf('something else'));
  });

  it('writes nothing but the text while a spell goes on', () => {
    const rows = () => vault.db.prepare('SELECT * FROM document_versions WHERE owner_id = ?').all(ownerId);
    const before = rows();
    write('2026-03-02T10:00:59.000Z', 'something else again');
    expect(rows()).toEqual(before);
  });

  it('gives an earlier text back as a new version, and that can be taken back in the same way', () => {
    vault.setClock('2026-03-02T11:00:00.000Z');
    const restored = on['history.restore'](vault, { kind, ownerId, number: 1, revision });
    expect(restored).toEqual({
      document: documentOf('first thoughts, reworded'),
      revision: revision + 1,
      savedAt: '2026-03-02T11:00:00.000Z',
    });
    expect(inForce()).toEqual(restored);
    expect(versions().map(({ number, restoredFrom }) => [number, restoredFrom])).toEqual([
      [3, 1],
      [2, null],
      [1, null],
    ]);
    const back = on['history.restore'](vault, { kind, ownerId, number: 2, revision: restored.revision });
    expect(back.document).toEqual(documentOf('something else'));
    expect(versions()).toHaveLength(4);
    expect(textOf(3)).toEqual(documentOf('first thoughts, reworded'));
  });

  it('is found by its restored words', () => {
    on['history.restore'](vault, { kind, ownerId, number: 1, revision });
    const hits = on['search.query'](vault, { text: 'reworded', menteeId: null, kinds: null });
    expect(hits.map(({ subjectId }) => subjectId)).toContain(ownerId);
  });

  it('refuses to restore over a text that was changed meanwhile, or from a version that is not there', () => {
    const call = { kind, ownerId, number: 1, revision: revision - 1 };
    expect(refusal(() => on['history.restore'](vault, call))).toBe('record.stale');
    expect(refusal(() => on['history.restore'](vault, { ...call, number: 9, revision }))).toBe(
      'record.notFound',
    );
    expect(inForce().document).toEqual(documentOf('something else'));
  });

  it('of an agreed contract can be read and not restored', () => {
    const { id: menteeId } = on['mentees.add'](vault, { ...testwick, alias: vault.newId() });
    const draft = on['contracts.draft'](vault, { menteeId, template: 'short', document: documentOf('a') });
    vault.setClock('2026-03-03T11:00:00.000Z');
    on['contracts.save'](vault, { id: draft.id, document: documentOf('b'), revision: 0 });
    on['contracts.agree'](vault, { id: draft.id, agreedOn: '2026-03-03', how: 'said' });
    const of = { kind: 'contract', ownerId: draft.id } as const;
    expect(on['history.list'](vault, of)).toMatchObject({ restorable: false, versions: [{}, {}] });
    expect(on['history.read'](vault, { ...of, number: 1 })).toEqual(documentOf('a'));
    expect(refusal(() => on['history.restore'](vault, { ...of, number: 1, revision: 1 }))).toBe(
      'record.sealed',
    );
  });

  it('is thinned by the clock, and says until when a version stays', () => {
    for (const minute of [10, 20, 30]) write(`2026-03-02T11:${minute}:00.000Z`, `at ${minute}`);
    write('2026-03-09T12:00:00.000Z', 'a week later');
    const told = versions().map(({ number, keptUntil }) => [number, keptUntil?.slice(0, 10) ?? null]);
    expect(told).toEqual([
      [6, null],
      [5, null],
      [4, '2026-03-09'],
      [3, '2026-03-09'],
      [2, '2026-04-01'],
      [1, null],
    ]);
    vault.setClock('2026-03-10T00:00:00.000Z');
    for (const _ of upkeep(vault));
    expect(listVersions(vault.db, kind, ownerId).map(({ number }) => number)).toEqual([6, 5, 2, 1]);
    for (const _ of upkeep(vault));
    expect(versions()).toHaveLength(4);
  });

  it('keeps a version whose text was taken up again, and the one that took it up', () => {
    on['history.restore'](vault, { kind, ownerId, number: 1, revision });
    revision += 1;
    write('2026-03-02T12:05:00.000Z', 'after that');
    vault.setClock('2036-01-01T00:00:00.000Z');
    for (const _ of upkeep(vault));
    expect(versions().map(({ number }) => number)).toEqual([4, 3, 1]);
  });
});
