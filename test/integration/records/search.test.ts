import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { boundaryDetails } from '../../../shared/domain/boundary.ts';
import { searchKind } from '../../../shared/domain/search.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anEnding, anHour, aReview, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
let sessionId: string;
beforeAll(async () => {
  vault = await testVault();
  vault.setClock('2026-11-21T12:00:00.000Z');
  seedSample(vault);
  menteeId = on['mentees.add'](vault, {
    ...testwick,
    alias: 'Zoë Übung',
    conflict: { roles: ['examiner'], earlierRoles: [], reason: 'heliotrope' },
  }).id;
  sessionId = on['sessions.add'](vault, { menteeId, facts: { ...anHour, signposting: 'marmoset' } }).id;
  const { id: concernId } = on['concerns.open'](vault, { menteeId, sessionId });
  const draft = { choice: null, who: null, words: 'the pangolin remark', on: null };
  on['concerns.draft'](vault, { id: concernId, step: 'noticed', draft });
  const record = documentOf('A naïve résumé', 'the quick brown fox jumps', 'over on-call duties');
  on['sessions.saveRecord'](vault, { sessionId, document: record, revision: 0 });
  on['sessions.savePrivateNote'](vault, {
    sessionId,
    document: documentOf('quick thoughts of mine'),
    revision: 0,
  });
});
afterAll(() => vault.remove());

const find = (text: string, kinds: (typeof searchKind.options)[number][] | null = null) =>
  on['search.query'](vault, { text, menteeId, kinds });

describe('search', () => {
  it.each([
    ['without accents', 'naive resume'],
    ['with accents that the text has not', 'quîck brown'],
    ['with combining accents', 'nai\u0308ve'],
    ['in capitals', 'QUICK BROWN'],
    ['by the beginning of the last word', 'brown fo'],
    ['by a phrase', '"brown fox jumps"'],
    ['by a compound', 'on-call'],
    ['by words of a session’s signposting', 'marmoset'],
  ])('finds a record %s', (_, text) => {
    expect(find(text)).toMatchObject([
      { kind: 'session-record', subjectId: sessionId, audience: 'shareable' },
    ]);
  });

  it.each([
    ['words in another order as a phrase', '"fox brown"'],
    ['the middle of a word', 'ative'],
    ['a beginning that is not the last word', 'qui fox'],
    ['one word that is missing', 'quick zebra'],
  ])('does not find %s', (_, text) => expect(find(text)).toEqual([]));

  it.each([
    '"',
    '""',
    '"""',
    "'",
    "'; DROP TABLE mentees; --",
    '*',
    '-',
    '^fox',
    'fox*',
    'title:fox',
    '{title body}: fox',
    'NEAR(fox, 2)',
    'AND',
    'OR NOT',
    '(',
    ')',
    '((((',
    'fox AND',
    '+',
    '\\',
    '\u0000fox',
    '😀',
    '😀😀 fox',
    '⟦fox⟧',
    '%',
    'ﬀ',
    'x'.repeat(400),
    `"${'a '.repeat(199)}`,
  ])('takes %j as words, never as syntax', (text) => {
    expect(Array.isArray(find(text))).toBe(true);
    expect(Array.isArray(on['search.query'](vault, { text, menteeId: null, kinds: null }))).toBe(true);
  });

  it('answers nothing to less than two characters or to no word', () => {
    for (const text of ['', ' ', 'q', '😀😀', '?!', '""']) expect(find(text)).toEqual([]);
  });

  it('says of each hit whether it is shareable or private, and which session it belongs to', () => {
    const hits = find('quick');
    expect(hits.map(({ kind, audience }) => [kind, audience]).sort()).toEqual([
      ['private-note', 'private'],
      ['session-record', 'shareable'],
    ]);
    for (const hit of hits)
      expect(hit).toMatchObject({
        subjectId: sessionId,
        number: 1,
        on: '2026-03-02',
        menteeAlias: 'Zoë Übung',
      });
  });

  it('marks hits in a snippet', () => {
    expect(find('brown')[0]?.snippet).toContain('the quick ⟦brown⟧ fox');
    expect(find('zoe')[0]?.snippet).toBe('⟦Zoë⟧ Übung');
  });

  it('counts the reason of a conflict as private', () => {
    expect(find('heliotrope')).toMatchObject([{ kind: 'mentee', audience: 'private' }]);
  });

  it('can be kept to some kinds', () => {
    expect(find('quick', ['private-note']).map(({ kind }) => kind)).toEqual(['private-note']);
    expect(find('quick', [])).toEqual([]);
  });

  it('can be kept to one mentee, and goes over all without one', () => {
    const everywhere = on['search.query'](vault, { text: 'the', menteeId: null, kinds: null });
    expect(new Set(everywhere.map((hit) => hit.menteeId)).size).toBeGreaterThan(1);
    expect(everywhere).toHaveLength(20);
    expect(find('the').every((hit) => hit.menteeId === menteeId)).toBe(true);
  });

  it('finds every kind of record', () => {
    on['reviews.add'](vault, { menteeId, details: aReview, conflicts: null });
    on['endings.save'](vault, { menteeId, details: anEnding });
    on['endings.draftStatement'](vault, { menteeId, document: documentOf('We part as quolls') });
    const found = [
      ['mentee', 'Samplesby'],
      ['contract', 'challenges kindly'],
      ['boundary', 'discretionary points'],
      ['concern', 'pangolin'],
      ['checklist', 'kept apart'],
      ['goal', 'rota swaps fill'],
      ['action', 'chairing reading'],
      ['contribution', 'round of one sentence'],
      ['session-record', 'figures in hand'],
      ['private-note', 'urge to hand over'],
      ['review', 'timetable holds'],
      ['ending', 'my own story'],
      ['closing-statement', 'part as quolls'],
    ] as const;
    expect(found.map(([kind]) => kind)).toEqual(searchKind.options);
    for (const [kind, text] of found) {
      const kinds = on['search.query'](vault, { text, menteeId: null, kinds: null }).map((hit) => hit.kind);
      expect(kinds, text).toContain(kind);
    }
  });

  it('forgets words that were written over or removed', () => {
    const details = boundaryDetails.parse({
      category: 'topics',
      item: 'pterodactyl',
      ruling: 'in',
      agreedOn: null,
    });
    const { id } = on['boundaries.add'](vault, { menteeId, details });
    expect(find('pterodactyl')).toHaveLength(1);
    on['boundaries.change'](vault, { id, details: { ...details, item: 'iguanodon' } });
    expect(find('pterodactyl')).toEqual([]);
    expect(find('iguanodon')).toHaveLength(1);
    on['bin.delete'](vault, { kind: 'boundary', subjectId: id });
    expect(find('iguanodon')).toEqual([]);
  });

  it('takes a document in once it is asked, also when nothing was settled since it was saved', () => {
    const document = documentOf('the okapi of the autumn');
    const { revision } = on['sessions.savePrivateNote'](vault, { sessionId, document, revision: 1 });
    expect(vault.db.prepare('SELECT kind, subject_id FROM search_pending').all()).toEqual([
      { kind: 'private-note', subject_id: sessionId },
    ]);
    expect(find('okapi')).toHaveLength(1);
    expect(find('quick', ['private-note'])).toEqual([]);
    expect(vault.db.prepare('SELECT 1 FROM search_pending').all()).toEqual([]);
    expect(revision).toBe(2);
  });

  it('finds what it knows while a pending document cannot be taken in', () => {
    on['sessions.savePrivateNote'](vault, { sessionId, document: documentOf('capybara'), revision: 2 });
    vault.db.exec('PRAGMA query_only = ON');
    try {
      expect(find('okapi')).toHaveLength(1);
      expect(find('capybara')).toEqual([]);
    } finally {
      vault.db.exec('PRAGMA query_only = OFF');
    }
    expect(find('capybara')).toHaveLength(1);
  });

  it('keeps index and texts in step', () => {
    expect(() =>
      vault.db.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"),
    ).not.toThrow();
  });
});
