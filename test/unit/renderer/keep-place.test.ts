import { beforeEach, expect, test } from 'vitest';
import {
  draftsLeft,
  keepDraft,
  keepScroll,
  keepSelection,
  lookAround,
  takeDraft,
  takeUp,
} from '../../../renderer/app/keep-place.ts';
import { fits, formKey } from '../../../renderer/mentees/form/use-draft.ts';
import { keptRoute, type Place, place } from '../../../shared/domain/place.ts';

const note = 'private-note:019a1fc8-a038-71c1-80b3-6aaf70820222';
const record = 'session-record:019a1fc8-a038-71c1-80b3-6aaf70820222';
const route = '/mentees/019a1fc8-a038-71c1-80b3-6aaf70820222/sessions';

const before: Place = {
  route,
  turnedTo: null,
  selections: [{ document: note, from: 4, to: 9 }],
  focused: note,
  scroll: 300,
  drafts: [{ form: 'a form', values: { title: 'Ring the dean' } }],
};

/** A text as an editor shows it. */
function text(selection = { from: 1, to: 1 }, focused = false) {
  const selected: unknown[] = [];
  return {
    selected,
    selection: () => selection,
    hasFocus: () => focused,
    select: (...made: unknown[]) => void selected.push(made),
  };
}

beforeEach(() => takeUp(null, () => '/'));

test('the selection comes back once, with the focus where it was', () => {
  takeUp(before, () => route);
  const [first, second, other] = [text(), text(), text()];
  keepSelection(note, first)();
  keepSelection(record, other)();
  keepSelection(note, second)();
  expect(first.selected).toEqual([[4, 9, true]]);
  expect(second.selected).toEqual([]);
  expect(other.selected).toEqual([]);
});

test('what is kept at a lock is what stands there now, and only that', () => {
  takeUp(null, () => route);
  const forget = keepSelection(note, text({ from: 2, to: 5 }, true));
  const forgetOther = keepSelection(record, text({ from: 7, to: 7 }));
  keepScroll({ scrollTop: 120.4 });
  const kept = lookAround();
  expect(kept).toEqual({
    route,
    turnedTo: null,
    selections: [
      { document: note, from: 2, to: 5 },
      { document: record, from: 7, to: 7 },
    ],
    focused: note,
    scroll: 120,
    drafts: [],
  });
  expect(place.safeParse(kept).success).toBe(true);
  forget();
  forgetOther();
  expect(lookAround()?.selections).toEqual([]);
});

test('the scroll is given once', () => {
  takeUp(before, () => route);
  expect(keepScroll({ scrollTop: 0 })).toBe(300);
  expect(keepScroll({ scrollTop: 0 })).toBe(0);
});

test('a draft waits through any number of locks until its form is opened', () => {
  takeUp(before, () => route);
  expect(draftsLeft()).toBe(1);
  expect(lookAround()?.drafts).toEqual(before.drafts);
  expect(takeDraft('another form')).toBeUndefined();
  expect(takeDraft('a form')).toEqual({ title: 'Ring the dean' });
  expect(takeDraft('a form')).toBeUndefined();
  expect(lookAround()?.drafts).toEqual([]);
});

test('only forms in which something was typed are kept, and only while they are open', () => {
  takeUp(null, () => route);
  const untouched = keepDraft(() => undefined);
  const typed = keepDraft(() => ({ form: 'typed', values: { title: 'x' } }));
  expect(lookAround()?.drafts).toEqual([{ form: 'typed', values: { title: 'x' } }]);
  typed();
  expect(lookAround()?.drafts).toEqual([]);
  untouched();
});

test('a form is the same on the same page with the same fields and start, whatever day it starts with', () => {
  const order = ['item', 'agreedOn'];
  const key = formKey(route, order, { item: '', agreedOn: '2026-11-21' });
  expect(formKey(route, order, { item: '', agreedOn: '2026-11-22' })).toBe(key);
  expect(formKey(route, order, { item: 'No references', agreedOn: '2026-11-21' })).not.toBe(key);
  expect(formKey('/', order, { item: '', agreedOn: '2026-11-21' })).not.toBe(key);
});

test('values of another form or another version are not taken', () => {
  const start = { title: '', due: null, roles: [] as string[] };
  expect(fits({ title: 'x', due: '2026-11-21', roles: ['a'] }, start)).toBe(true);
  expect(fits({ title: 3, due: null, roles: [] }, start)).toBe(false);
  expect(fits({ title: 'x', due: null, roles: 'a' }, start)).toBe(false);
  expect(fits({ title: 'x', due: null }, start)).toBe(false);
});

test('of what an address asks for only names of parts of a page are kept, and nothing that could be a word of anyone', () => {
  const asks = (search: string) => new URLSearchParams(search);
  expect(keptRoute('/backup', asks('part=register&only=old'))).toBe('/backup?part=register&only=old');
  expect(keptRoute('/backup', asks('part=Fern&q=grief&only=old&constructor=x'))).toBe('/backup?only=old');
  expect(keptRoute('/backup', asks('part=Fern'))).toBe('/backup');
  const fits = (kept: string) => place.safeParse({ ...before, route: kept }).success;
  expect(fits('/backup?part=rehearsal')).toBe(true);
  expect(fits('/backup?part=register&only=old')).toBe(true);
  for (const refused of ['/backup?', '/backup?q=grief', '/backup?part=fern', '/backup?part=files?', '/Fern'])
    expect(fits(refused)).toBe(false);
});
