import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { verifyChain } from '../../../electron/vault/chain/verify-chain.ts';
import type { ReviewDetails } from '../../../shared/domain/review.ts';
import { emptyDocument } from '../../../shared/rich-text/document.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anEnding, aReview, refusal, type TestVault, testVault, testwick, unknownId } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeEach(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
  on['lifeCycle.waive'](vault, {
    menteeId,
    details: { on: today, words: null, confidentialitySpoken: true, reporting: null },
  });
});
afterEach(() => vault.remove());

const today = '2026-03-02';
const review = (details: Partial<ReviewDetails> = {}) =>
  on['reviews.add'](vault, { menteeId, details: { ...aReview, ...details }, conflicts: null });
const reviews = () => on['reviews.list'](vault, { menteeId });
const endings = () => on['endings.list'](vault, { menteeId });
const status = () => on['lifeCycle.read'](vault, { menteeId }).status;
const find = (text: string) => on['search.query'](vault, { text, menteeId: null, kinds: null });
const close = () =>
  on['lifeCycle.move'](vault, {
    menteeId,
    taken: {
      step: 'close',
      on: today,
      begunBy: null,
      endingKind: 'completed',
      reason: null,
      openActions: 'kept-open',
      plannedSessions: 'kept-planned',
    },
  });

describe('a review', () => {
  it('reads back as it was written, newest first, and can be changed', () => {
    const first = review({ on: '2026-02-01', nextReviewOn: null });
    const second = review();
    expect(reviews()).toEqual([second, first]);
    const changed = on['reviews.change'](vault, { id: second.id, details: { ...aReview, works: 'Rooms' } });
    expect(reviews()[0]).toEqual(changed);
    expect(changed.works).toBe('Rooms');
  });

  it('is found by its words, as something the mentee may see, with its day', () => {
    const { id } = review();
    expect(find('aloud')).toMatchObject([
      { kind: 'review', subjectId: id, audience: 'shareable', on: today },
    ]);
  });

  it('with a next review before it is refused, and nothing is kept', () => {
    expect(refusal(() => review({ nextReviewOn: today }))).toBe('record.invalid');
    expect(reviews()).toEqual([]);
  });

  it('that asks for other terms puts the relationship under review, and going on ends that', () => {
    review({ outcome: 'amend' });
    expect(status()).toBe('under-review');
    review();
    expect(status()).toBe('active');
  });

  it('that leads to a pause or an ending leaves the step to the mentor', () => {
    review({ outcome: 'pause' });
    review({ outcome: 'end' });
    expect(status()).toBe('active');
  });

  it('asks the conflict check again, and a role that arose needs its reason', () => {
    const add = (roles: 'appraiser'[], reason: string | null) =>
      on['reviews.add'](vault, {
        menteeId,
        details: aReview,
        conflicts: { roles, earlierRoles: [], reason },
      });
    expect(refusal(() => add(['appraiser'], null))).toBe('record.invalid');
    expect(reviews()).toEqual([]);
    expect(add([], null).conflicts).toEqual([]);
    expect(add(['appraiser'], 'Until May only').conflicts).toEqual(['appraiser']);
    expect(on['mentees.get'](vault, { id: menteeId }).conflict).toMatchObject({
      roles: ['appraiser'],
      reason: 'Until May only',
    });
    expect(on['mentees.conflictChecks'](vault, { menteeId }).map(({ occasion }) => occasion)).toEqual([
      ...['review', 'review', 'added'],
    ]);
    expect(review().conflicts).toBeNull();
  });

  it('goes into the bin and comes back with its words', () => {
    const before = review();
    const { id } = on['bin.delete'](vault, { kind: 'review', subjectId: before.id });
    expect([reviews(), find('aloud')]).toEqual([[], []]);
    expect(on['bin.list'](vault, undefined)).toMatchObject([{ kind: 'review', title: today }]);
    on['bin.putBack'](vault, { id });
    expect(reviews()).toEqual([before]);
    expect(find('aloud')).toHaveLength(1);
  });
});

describe('an ending', () => {
  it('is begun by what is first written down, and keeps being the same one', () => {
    expect(endings()).toEqual([]);
    on['endings.save'](vault, { menteeId, details: anEnding });
    on['endings.save'](vault, { menteeId, details: { ...anEnding, nextSupport: 'Nobody yet' } });
    expect(endings()).toMatchObject([
      { ...anEnding, nextSupport: 'Nobody yet', number: 1, current: true, statement: null },
    ]);
  });

  it('sets until when the notes about the mentee are kept, and leaves that be where nothing is said', () => {
    const kept = () => on['mentees.get'](vault, { id: menteeId }).keepUntil;
    on['endings.save'](vault, { menteeId, details: anEnding });
    expect(kept()).toBe('2028-03-02');
    on['endings.save'](vault, { menteeId, details: { ...anEnding, keepUntil: null } });
    expect(kept()).toBe('2028-03-02');
  });

  it('is found by its words, for the mentor alone', () => {
    on['endings.save'](vault, { menteeId, details: anEnding });
    expect(find('my own story')).toMatchObject([{ kind: 'ending', audience: 'private' }]);
  });

  it('after a reopening is a new one, and the earlier one stays', () => {
    on['endings.save'](vault, { menteeId, details: anEnding });
    close();
    vault.setClock('2026-03-02T11:00:00.000Z');
    on['lifeCycle.move'](vault, { menteeId, taken: { step: 'reopen', on: today, reason: null } });
    expect(endings()).toMatchObject([{ number: 1, current: false }]);
    on['endings.save'](vault, { menteeId, details: { ...anEnding, achievements: 'A second round' } });
    expect(endings()).toMatchObject([
      { number: 2, current: true, achievements: 'A second round' },
      { number: 1, current: false, achievements: anEnding.achievements },
    ]);
  });
});

describe('a closing statement', () => {
  const draft = (...words: string[]) =>
    on['endings.draftStatement'](vault, { menteeId, document: documentOf(...words) });
  const seal = (id: string) => on['endings.sealStatement'](vault, { id, on: today });
  const save = (id: string, revision: number, words: string) =>
    on['endings.saveStatement'](vault, { id, revision, document: documentOf(words) });

  it('is saved with a history, like every text', () => {
    const { id } = draft('It was good');
    vault.setClock('2026-03-02T12:00:00.000Z');
    save(id, 0, 'It was very good');
    const ref = { kind: 'closing-statement', ownerId: id } as const;
    expect(on['history.list'](vault, ref).versions).toHaveLength(2);
    on['history.restore'](vault, { ...ref, number: 1, revision: 1 });
    expect(endings()[0]?.statement?.document).toEqual(documentOf('It was good'));
  });

  it('that was changed elsewhere is not overwritten', () => {
    const { id } = draft('It was good');
    save(id, 0, 'One');
    expect(refusal(() => save(id, 0, 'Other'))).toBe('record.stale');
  });

  it('is found by its words, as something the mentee may see', () => {
    const { id } = draft('A lighthouse');
    expect(find('lighthouse')).toMatchObject([
      { kind: 'closing-statement', subjectId: id, audience: 'shareable' },
    ]);
  });

  it('once sealed is never changed, and the chain shows any change from outside', async () => {
    const { id } = draft('It was good');
    expect(seal(id)).toMatchObject({ sealedOn: today });
    expect(refusal(() => save(id, 0, 'Other'))).toBe('record.sealed');
    expect(refusal(() => seal(id))).toBe('record.sealed');
    const ref = { kind: 'closing-statement', ownerId: id } as const;
    expect(on['history.list'](vault, ref).restorable).toBe(false);
    expect(() => vault.db.exec("UPDATE closing_statements SET sealed_on = '2020-01-01'")).toThrow('sealed');
    expect(() => vault.db.exec('DELETE FROM closing_statements')).toThrow('sealed');
    expect((await verifyChain(vault.db)).broken).toBeNull();
    vault.db.exec(`DROP TRIGGER sealed_closing_statement_is_never_changed;
      UPDATE closing_statements SET sealed_on = '2020-01-01'`);
    expect((await verifyChain(vault.db)).broken?.why).toBe('entry-changed');
  });

  it('put in as sealed from outside is noticed', async () => {
    draft('It was good');
    vault.db.exec("UPDATE closing_statements SET sealed_on = '2020-01-01'");
    expect((await verifyChain(vault.db)).broken?.why).toBe('entry-without-link');
  });

  it('is signed by both or by nobody, and held while a signature stands', () => {
    const { id } = draft('It was good');
    const signature = { name: 'Pip', sentence: 'I agree', signedOn: today, drawn: null } as const;
    const sign = (party: 'mentor' | 'mentee') =>
      on['endings.signStatement'](vault, { id, signature: { ...signature, party } });
    sign('mentee');
    expect(refusal(() => save(id, 0, 'Other'))).toBe('record.invalid');
    expect(refusal(() => seal(id))).toBe('record.invalid');
    on['endings.withdrawSignature'](vault, { id, party: 'mentee' });
    save(id, 0, 'Other words');
    sign('mentee');
    sign('mentor');
    expect(seal(id).sealedOn).toBe(today);
    expect(() => vault.db.exec('DELETE FROM signatures')).toThrow('never removed');
  });

  it('is not sealed while it is empty, and there is one for each ending', () => {
    const { id } = on['endings.draftStatement'](vault, { menteeId, document: emptyDocument() });
    expect(refusal(() => seal(id))).toBe('record.invalid');
    expect(refusal(() => draft('Another'))).toBe('record.invalid');
  });
});

it('what does not exist is not found', () => {
  const details = aReview;
  for (const call of [
    () => on['reviews.add'](vault, { menteeId: unknownId, details, conflicts: null }),
    () => on['reviews.change'](vault, { id: unknownId, details }),
    () => on['endings.save'](vault, { menteeId: unknownId, details: anEnding }),
    () => on['endings.draftStatement'](vault, { menteeId: unknownId, document: documentOf('x') }),
    () => on['endings.saveStatement'](vault, { id: unknownId, document: documentOf('x'), revision: 0 }),
    () => on['endings.sealStatement'](vault, { id: unknownId, on: today }),
  ])
    expect(refusal(call)).toBe('record.notFound');
});
