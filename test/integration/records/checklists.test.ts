import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import {
  type ChecklistItem,
  type ChecklistItemDetails,
  type ChecklistTie,
  standingOf,
} from '../../../shared/domain/checklist.ts';
import { firstMeetingItems } from '../../../shared/domain/first-meeting.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { aGoal, anHour, refusal, type TestVault, testVault, testwick, unknownId } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeEach(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
});
afterEach(() => vault.remove());

const begin = (templateId: string | null = null) => on['checklists.begin'](vault, { menteeId, templateId });
const list = () => on['checklists.list'](vault, { menteeId });
const there = (tie: ChecklistTie) => list().facts[tie];
const own = {
  title: 'Before a review',
  items: [
    { words: 'Is it still useful?', tie: null },
    { words: 'Look at the goals', tie: 'goals-drafted' as const },
  ],
};
const detailsOf = ({ words, state, doneOn, note }: ChecklistItem): ChecklistItemDetails => ({
  words,
  state,
  doneOn,
  note,
});

/** The first item of a checklist. */
function first({ items }: { items: ChecklistItem[] }): ChecklistItem {
  const [item] = items;
  if (item === undefined) throw new Error('the checklist has no items');
  return item;
}

/** The rule by which a call was refused. */
function brokenRule(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof AlcoveError) return error.facts?.rule;
    throw error;
  }
  return undefined;
}

describe('the first-meeting checklist', () => {
  it('begins with every item open that nothing has settled yet', () => {
    const { items, title, templateId } = begin();
    expect(items.map(({ key }) => key)).toEqual(firstMeetingItems.map(({ key }) => key));
    expect({ title, templateId }).toEqual({ title: 'First-meeting checklist', templateId: null });
    expect(
      items.every(({ state, doneOn, note }) => state === 'open' && doneOn === null && note === null),
    ).toBe(true);
  });

  it('shows by itself what was agreed, with the day', () => {
    begin();
    expect(there('limits-agreed').there).toBe(false);
    const limit = {
      category: 'limits-of-confidentiality',
      ruling: 'discuss-first',
      reviewOn: null,
      steps: [],
    } as const;
    on['boundaries.add'](vault, { menteeId, details: { ...limit, item: 'Serious harm', agreedOn: null } });
    expect(there('limits-agreed').there).toBe(false);
    on['boundaries.add'](vault, { menteeId, details: { ...limit, item: 'The law', agreedOn: '2026-03-01' } });
    expect(there('limits-agreed')).toEqual({ there: true, on: '2026-03-01' });
    expect(there('boundaries-agreed').there).toBe(false);

    const { id } = on['contracts.draft'](vault, {
      menteeId,
      template: 'short',
      document: documentOf('We agree'),
    });
    expect(there('contract-settled').there).toBe(false);
    on['contracts.agree'](vault, { id, agreedOn: '2026-03-02' });
    expect(there('contract-settled')).toEqual({ there: true, on: '2026-03-02' });

    on['goals.add'](vault, { menteeId, details: aGoal });
    on['sessions.add'](vault, { menteeId, facts: { ...anHour, nextDate: '2026-04-01' } });
    const { checklists, facts } = list();
    const produced = checklists[0]?.items.filter((item) => standingOf(item, facts) === 'produced');
    expect(produced?.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['confidentiality', 'purpose', 'next-meeting', 'contract']),
    );
  });
});

describe('an item', () => {
  it('keeps its day and its note, and opens again', () => {
    const item = first(begin());
    const done = {
      ...detailsOf(item),
      state: 'done',
      doneOn: '2026-03-02',
      note: 'Both from Leeds',
    } as const;
    expect(first(on['checklists.changeItem'](vault, { id: item.id, details: done }))).toMatchObject(done);
    const open = { ...done, state: 'open', doneOn: null } as const;
    expect(first(on['checklists.changeItem'](vault, { id: item.id, details: open }))).toMatchObject(open);
  });

  it('of its own is added to one copy alone, and its words are found', () => {
    const { id: checklistId } = begin();
    const longer = on['checklists.addItem'](vault, { checklistId, words: 'Who else may know: the quokka' });
    expect(longer.items.at(-1)).toMatchObject({
      words: 'Who else may know: the quokka',
      key: null,
      tie: null,
    });
    expect(begin().items).toHaveLength(firstMeetingItems.length);
    expect(on['search.query'](vault, { text: 'quokka', menteeId, kinds: null })).toMatchObject([
      { kind: 'checklist', subjectId: checklistId },
    ]);
  });

  it('that nobody knows is not changed', () => {
    const details = detailsOf(first(begin()));
    expect(refusal(() => on['checklists.changeItem'](vault, { id: unknownId, details }))).toBe(
      'record.notFound',
    );
  });
});

describe('a checklist of the mentor’s own', () => {
  it('is copied with its items, and changing it leaves the copies alone', () => {
    const template = on['checklists.addTemplate'](vault, own);
    const copy = begin(template.id);
    expect(copy).toMatchObject({ title: own.title, templateId: template.id, items: own.items });
    const shorter = { title: 'Review', items: own.items.slice(0, 1) };
    on['checklists.changeTemplate'](vault, { id: template.id, details: shorter });
    expect(on['checklists.templates'](vault, undefined)).toMatchObject([{ ...shorter, copies: 1 }]);
    expect(list().checklists).toEqual([copy]);
  });

  it('that is deleted while in use takes nothing from its copies', () => {
    const { id } = on['checklists.addTemplate'](vault, own);
    const copy = begin(id);
    const item = first(copy);
    const details = { ...detailsOf(item), state: 'done', doneOn: '2026-03-02', note: 'Very' } as const;
    on['checklists.changeItem'](vault, { id: item.id, details });
    on['checklists.removeTemplate'](vault, { id });
    const kept = list().checklists[0];
    expect(kept).toMatchObject({ id: copy.id, title: own.title, templateId: null });
    expect(kept?.items).toMatchObject([details, own.items[1]]);
  });

  it('that was deleted meanwhile begins nothing, and the refusal says why', () => {
    const { id } = on['checklists.addTemplate'](vault, own);
    on['checklists.removeTemplate'](vault, { id });
    expect(brokenRule(() => begin(id))).toBe('template-gone');
    expect(list().checklists).toEqual([]);
  });
});

describe('a deleted checklist', () => {
  it('comes back with every item, even when its template is gone by then', () => {
    const { id } = on['checklists.addTemplate'](vault, own);
    const copy = begin(id);
    const entry = on['bin.delete'](vault, { kind: 'checklist', subjectId: copy.id });
    expect(list().checklists).toEqual([]);
    expect(on['search.query'](vault, { text: 'useful', menteeId, kinds: ['checklist'] })).toEqual([]);
    on['checklists.removeTemplate'](vault, { id });
    on['bin.putBack'](vault, { id: entry.id });
    expect(list().checklists).toEqual([{ ...copy, templateId: null }]);
    expect(on['search.query'](vault, { text: 'useful', menteeId, kinds: ['checklist'] })).toHaveLength(1);
  });
});
