import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listVersions, readVersion } from '../../../electron/records/documents/document-versions.ts';
import { listAudit } from '../../../electron/vault/audit/audit-log.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anHour, refusal, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await testVault();
});
afterAll(() => vault.remove());

let mentees = 0;
/** A mentee whose alias nobody has yet. */
const anotherMentee = () => {
  mentees += 1;
  return { ...testwick, alias: `Mentee ${mentees}` };
};

/** The three documents a vault holds, each with the way it is saved and read. */
const documents = [
  {
    kind: 'session-record' as const,
    begin: () => newSession(),
    save: (sessionId: string, document: RichDocument, revision: number) =>
      on['sessions.saveRecord'](vault, { sessionId, document, revision }),
    read: (id: string) => on['sessions.get'](vault, { id }).record,
  },
  {
    kind: 'private-note' as const,
    begin: () => newSession(),
    save: (sessionId: string, document: RichDocument, revision: number) =>
      on['sessions.savePrivateNote'](vault, { sessionId, document, revision }),
    read: (id: string) => on['sessions.get'](vault, { id }).privateNote,
  },
  {
    kind: 'contract' as const,
    begin: () => {
      const { id: menteeId } = on['mentees.add'](vault, anotherMentee());
      return on['contracts.draft'](vault, { menteeId, template: 'short', document: documentOf('begun') }).id;
    },
    save: (id: string, document: RichDocument, revision: number) =>
      on['contracts.save'](vault, { id, document, revision }),
    read: (id: string) => {
      const mentees = on['mentees.list'](vault, undefined);
      const all = mentees.flatMap(({ id: menteeId }) => on['contracts.list'](vault, { menteeId }));
      const found = all.find((version) => version.id === id);
      if (found === undefined) throw new Error('the contract is missing');
      return found;
    },
  },
];

function newSession(): string {
  const { id: menteeId } = on['mentees.add'](vault, anotherMentee());
  return on['sessions.add'](vault, { menteeId, facts: anHour }).id;
}

describe.each(documents)('a $kind', ({ kind, begin, save, read }) => {
  let id: string;
  beforeEach(() => {
    vault.setClock('2026-03-02T09:00:00.000Z');
    id = begin();
  });

  it('reads back as it was saved, one revision further', () => {
    expect(save(id, documentOf('one', 'two'), 0)).toEqual({
      revision: 1,
      savedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(read(id)).toMatchObject({ document: documentOf('one', 'two'), revision: 1 });
  });

  it('refuses a save from a revision that is no longer the newest, and loses nothing', () => {
    save(id, documentOf('from one window'), 0);
    const before = read(id);
    expect(refusal(() => save(id, documentOf('from another'), 0))).toBe('record.stale');
    expect(refusal(() => save(id, documentOf('from the future'), 2))).toBe('record.stale');
    expect(read(id)).toEqual(before);
    expect(listVersions(vault.db, kind, id).every(({ revision }) => revision <= 1)).toBe(true);
  });

  it('refuses what the schema does not know, and loses nothing', () => {
    save(id, documentOf('kept'), 0);
    const before = read(id);
    const hostile = { version: 1, content: { type: 'doc', content: [{ type: 'script' }] } };
    expect(refusal(() => save(id, hostile, 1))).toBe('document.invalid');
    expect(read(id)).toEqual(before);
  });

  it.each([
    ['saves within a minute share one version', [0, 20, 59], 1],
    ['a save after a minute is a new version', [0, 60], 2],
    ['a long spell makes a version a minute', [0, 30, 61, 90, 122], 3],
    ['a clock that was set back makes a new version', [0, -10], 2],
  ])('%s', (_, seconds, versions) => {
    vault.setClock('2026-03-02T12:00:00.000Z');
    const start = vault.clock().getTime();
    const before = listVersions(vault.db, kind, id).length;
    for (const [revision, second] of seconds.entries()) {
      vault.setClock(new Date(start + second * 1000).toISOString());
      save(id, documentOf(`text ${revision}`), revision);
    }
    const kept = listVersions(vault.db, kind, id);
    expect(kept).toHaveLength(before + versions);
    const newest = kept[0];
    expect(newest?.revision).toBe(seconds.length);
    expect(readVersion(vault.db, { kind, ownerId: id, number: newest?.number ?? 0 })).toEqual(
      read(id).document,
    );
  });

  it('notes a spell of editing once, with ids only', () => {
    for (const [revision, second] of [0, 5, 10].entries()) {
      vault.setClock(`2026-03-04T09:00:${String(second).padStart(2, '0')}.000Z`);
      save(id, documentOf(`confidence ${revision}`), revision);
    }
    const written = listAudit(vault.db).filter(({ subjectId, at }) => subjectId === id && at > '2026-03-04');
    expect(written.map(({ event }) => event)).toEqual([`${kind}.written`]);
    expect(JSON.stringify(listAudit(vault.db))).not.toContain('confidence');
  });

  it('keeps the text of every earlier spell', () => {
    const texts = ['first', 'second', 'third'];
    for (const [revision, text] of texts.entries()) {
      vault.setClock(`2026-03-0${revision + 3}T09:00:00.000Z`);
      save(id, documentOf(text), revision);
    }
    const numbers = listVersions(vault.db, kind, id)
      .map(({ number }) => number)
      .reverse()
      .slice(-3);
    const kept = numbers.map((number) => readVersion(vault.db, { kind, ownerId: id, number }));
    expect(kept).toEqual(texts.map((text) => documentOf(text)));
  });
});

it('a record and a private note of one session are saved apart', () => {
  const id = newSession();
  on['sessions.saveRecord'](vault, { sessionId: id, document: documentOf('shareable'), revision: 0 });
  on['sessions.savePrivateNote'](vault, { sessionId: id, document: documentOf('private'), revision: 0 });
  const { record, privateNote } = on['sessions.get'](vault, { id });
  expect([record.document, privateNote.document]).toEqual([documentOf('shareable'), documentOf('private')]);
});

it('a damaged row is named as damage, not shown as text', () => {
  const id = newSession();
  vault.db.prepare(`UPDATE private_notes SET document = '{"version":1}' WHERE session_id = ?`).run(id);
  expect(refusal(() => on['sessions.get'](vault, { id }))).toBe('vault.damaged');
});
