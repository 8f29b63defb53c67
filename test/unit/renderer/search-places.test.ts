import { matchRoutes } from 'react-router';
import { describe, expect, test } from 'vitest';
import { placeOf, plainText, snippetParts } from '../../../renderer/search/search-places.ts';
import { searchKind } from '../../../shared/domain/search.ts';

const menteeId = '0190a1b2-c3d4-7e5f-8a9b-000000000001';
const subjectId = '0190a1b2-c3d4-7e5f-8a9b-000000000002';
const nowhere = { goalId: null, sessionId: null };

describe('opening a search hit', () => {
  test.each(searchKind.options)('a %s opens within its mentee’s workspace', (kind) => {
    const place = placeOf({ ...nowhere, kind, menteeId, subjectId });
    expect(matchRoutes([{ path: '/mentees/:menteeId/:tab?/:itemId?' }], place)?.[0]?.params.menteeId).toBe(
      menteeId,
    );
  });

  test('a private note and the session record of one session open the same session', () => {
    const note = placeOf({ ...nowhere, kind: 'private-note', menteeId, subjectId });
    expect(note).toBe(placeOf({ ...nowhere, kind: 'session-record', menteeId, subjectId }));
    expect(note).toBe(`/mentees/${menteeId}/sessions/${subjectId}`);
  });

  test('a contribution opens with its goal, or with its session where it has no goal', () => {
    const [goalId, sessionId] = [`${menteeId.slice(0, -1)}3`, `${menteeId.slice(0, -1)}4`];
    const hit = { kind: 'contribution', menteeId, subjectId, sessionId } as const;
    expect(placeOf({ ...hit, goalId })).toBe(`/mentees/${menteeId}/goals/${goalId}`);
    expect(placeOf({ ...hit, goalId: null })).toBe(`/mentees/${menteeId}/sessions/${sessionId}`);
  });
});

describe('a snippet', () => {
  test('is cut at its hits', () => {
    expect(snippetParts('the ⟦job plan⟧ and the ⟦job⟧')).toEqual([
      { text: 'the ', hit: false, at: 0 },
      { text: 'job plan', hit: true, at: 5 },
      { text: ' and the ', hit: false, at: 14 },
      { text: 'job', hit: true, at: 24 },
    ]);
  });

  test('without a hit is one part, and an empty one none', () => {
    expect(snippetParts('nothing marked')).toEqual([{ text: 'nothing marked', hit: false, at: 0 }]);
    expect(snippetParts('')).toEqual([]);
  });

  test('reads as its text without the signs', () => {
    expect(plainText('⟦job⟧ plan')).toBe('job plan');
  });
});
