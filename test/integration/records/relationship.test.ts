import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listAudit } from '../../../electron/vault/audit/audit-log.ts';
import { boundaryDetails } from '../../../shared/domain/boundary.ts';
import { emptyDocument } from '../../../shared/rich-text/document.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import {
  aGoal,
  anHour,
  anOption,
  refusal,
  type TestVault,
  testVault,
  testwick,
  unknownId,
} from './test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

const events = () => listAudit(vault.db).map(({ event }) => event);
describe('a contract', () => {
  const draft = (menteeId: string) =>
    on['contracts.draft'](vault, { menteeId, template: 'short', document: documentOf('Between us') });

  it('counts its versions, and agreeing makes the relationship active', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const first = draft(menteeId);
    const agreed = on['contracts.agree'](vault, { id: first.id, agreedOn: '2026-03-01', how: 'said' });
    expect(agreed).toMatchObject({ number: 1, status: 'agreed', agreedOn: '2026-03-01' });
    expect(on['mentees.get'](vault, { id: menteeId }).status).toBe('active');
    expect(draft(menteeId).number).toBe(2);
    expect(on['contracts.list'](vault, { menteeId }).map(({ number }) => number)).toEqual([2, 1]);
    expect(events()).toContain('relationship.active');
  });

  it('takes no second draft while one is open', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const first = draft(menteeId);
    expect(refusal(() => draft(menteeId))).toBe('record.invalid');
    expect(on['contracts.list'](vault, { menteeId })).toEqual([first]);
  });

  it('is not agreed while it is empty', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const empty = on['contracts.draft'](vault, { menteeId, template: 'short', document: emptyDocument() });
    expect(
      refusal(() => on['contracts.agree'](vault, { id: empty.id, agreedOn: '2026-03-01', how: 'said' })),
    ).toBe('record.invalid');
    expect(on['mentees.get'](vault, { id: menteeId }).status).toBe('exploratory');
  });

  it('once agreed, is neither saved nor agreed again', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const { id } = draft(menteeId);
    on['contracts.agree'](vault, { id, agreedOn: '2026-03-01', how: 'said' });
    const sealed = on['contracts.list'](vault, { menteeId });
    const change = { id, document: documentOf('Other terms'), revision: 0 };
    expect(refusal(() => on['contracts.save'](vault, change))).toBe('record.sealed');
    expect(refusal(() => on['contracts.agree'](vault, { id, agreedOn: '2026-04-01', how: 'said' }))).toBe(
      'record.sealed',
    );
    expect(on['contracts.list'](vault, { menteeId })).toEqual(sealed);
  });
});

describe('a goal', () => {
  const goalWith = (...descriptions: string[]) => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const { id: goalId } = on['goals.add'](vault, { menteeId, details: aGoal });
    for (const description of descriptions)
      on['goals.addOption'](vault, { goalId, details: anOption(description) });
    const [goal] = on['goals.list'](vault, { menteeId });
    if (goal === undefined) throw new Error('the goal is missing');
    return goal;
  };
  const choose = (goalId: string, optionId: string | undefined, reason: string) =>
    on['goals.choose'](vault, { goalId, optionId: optionId ?? unknownId, chosenOn: '2026-03-02', reason });

  it('needs two options before one is chosen', () => {
    const goal = goalWith('Resit now');
    expect(refusal(() => choose(goal.id, goal.options[0]?.id, 'The only one'))).toBe('record.invalid');
    on['goals.addOption'](vault, { goalId: goal.id, details: anOption('Defer') });
    expect(choose(goal.id, goal.options[0]?.id, 'Sooner over').choices).toHaveLength(1);
  });

  it('keeps a choice that was reopened, with its reason, beside the next one', () => {
    const { id, options } = goalWith('Resit now', 'Defer');
    choose(id, options[0]?.id, 'Sooner over');
    expect(refusal(() => choose(id, options[1]?.id, 'A fair run'))).toBe('record.invalid');
    const reopening = { goalId: id, on: '2026-03-02', reason: 'The rota changed' };
    expect(on['goals.reopenChoice'](vault, reopening).choices).toMatchObject([
      { reopened: { on: '2026-03-02', reason: 'The rota changed' } },
    ]);
    const { choices } = choose(id, options[1]?.id, 'A fair run');
    expect(choices.map(({ reason }) => reason)).toEqual(['Sooner over', 'A fair run']);
  });

  it('chooses only among its own options', () => {
    const { id, menteeId } = goalWith('Resit now', 'Defer');
    const other = on['goals.add'](vault, { menteeId, details: { ...aGoal, title: 'Another' } });
    const strange = on['goals.addOption'](vault, { goalId: other.id, details: anOption('Strange') });
    expect(refusal(() => choose(id, strange.options[0]?.id, 'Why not'))).toBe('record.notFound');
  });

  it('lets an option go that was never chosen, and keeps one that was', () => {
    const { id, menteeId, options } = goalWith('Resit now', 'Defer', 'Change specialty');
    const [first, second] = options.map((option) => option.id);
    choose(id, first, 'Sooner over');
    const remove = (subjectId = unknownId) => on['bin.delete'](vault, { kind: 'option', subjectId });
    remove(second);
    expect(on['goals.list'](vault, { menteeId })[0]?.options).toHaveLength(2);
    expect(refusal(() => remove(first))).toBe('record.sealed');
  });
});

describe('sessions and actions', () => {
  it('number each mentee’s sessions from one', () => {
    const one = on['mentees.add'](vault, testwick).id;
    const other = on['mentees.add'](vault, { ...testwick, alias: 'Pip Samplesby' }).id;
    const numbers = [one, one, other].map(
      (menteeId) => on['sessions.add'](vault, { menteeId, facts: anHour }).number,
    );
    expect(numbers).toEqual([1, 2, 1]);
  });

  it('begin with an empty record and an empty private note that were never saved', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
    const fresh = { document: emptyDocument(), revision: 0, savedAt: null };
    expect(on['sessions.get'](vault, { id })).toMatchObject({ record: fresh, privateNote: fresh });
  });

  it('remember when an action was closed, and forget it when it is opened again', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const details = { title: 'Ring', owner: 'mentee', due: null, status: 'open', outcome: null } as const;
    const { id } = on['actions.add'](vault, { menteeId, sessionId: null, details });
    const done = on['actions.change'](vault, { id, details: { ...details, status: 'done' } });
    expect(done.closedAt).toBe('2026-03-02T09:00:00.000Z');
    expect(on['actions.change'](vault, { id, details }).closedAt).toBeNull();
  });

  it('take no action for a session of somebody else', () => {
    const one = on['mentees.add'](vault, testwick).id;
    const other = on['mentees.add'](vault, { ...testwick, alias: 'Pip Samplesby' }).id;
    const { id: sessionId } = on['sessions.add'](vault, { menteeId: one, facts: anHour });
    const details = { title: 'Ring', owner: 'mentee', due: null, status: 'open', outcome: null } as const;
    expect(refusal(() => on['actions.add'](vault, { menteeId: other, sessionId, details }))).toBe(
      'record.notFound',
    );
  });
});

it('a change whose audit entry cannot be written is not kept', () => {
  const { id: menteeId } = on['mentees.add'](vault, testwick);
  const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
  const before = on['sessions.get'](vault, { id: sessionId });
  vault.db.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON audit_log BEGIN SELECT raise(ABORT, 'full'); END");
  const document = documentOf('thesaurus');
  expect(() => on['sessions.saveRecord'](vault, { sessionId, document, revision: 0 })).toThrow('full');
  expect(() => on['mentees.add'](vault, { ...testwick, alias: 'Pip Samplesby' })).toThrow('full');
  vault.db.exec('DROP TRIGGER full');
  expect(on['sessions.get'](vault, { id: sessionId })).toEqual(before);
  expect(on['mentees.list'](vault, undefined)).toHaveLength(1);
  expect(on['search.query'](vault, { text: 'thesaurus', menteeId: null, kinds: null })).toEqual([]);
});

it('what does not exist is not found, and nothing is written', () => {
  const menteeId = unknownId;
  const id = unknownId;
  const boundary = boundaryDetails.parse({
    category: 'role',
    item: 'No advice',
    ruling: 'out',
    agreedOn: null,
  });
  const calls = [
    () => on['mentor.profile'](vault, undefined),
    () => on['mentees.get'](vault, { id }),
    () => on['mentees.change'](vault, { id, changes: { workplace: 'Another Trust' } }),
    () => on['contracts.draft'](vault, { menteeId, template: 'short', document: documentOf('x') }),
    () => on['contracts.save'](vault, { id, document: documentOf('x'), revision: 0 }),
    () => on['contracts.agree'](vault, { id, agreedOn: '2026-03-01', how: 'said' }),
    () => on['boundaries.add'](vault, { menteeId, details: boundary }),
    () => on['boundaries.change'](vault, { id, details: boundary }),
    () => on['bin.delete'](vault, { kind: 'boundary', subjectId: id }),
    () => on['goals.add'](vault, { menteeId, details: aGoal }),
    () => on['goals.change'](vault, { id, details: aGoal }),
    () => on['goals.addOption'](vault, { goalId: id, details: anOption('x') }),
    () => on['goals.changeOption'](vault, { id, details: anOption('x') }),
    () => on['bin.delete'](vault, { kind: 'option', subjectId: id }),
    () => on['bin.putBack'](vault, { id }),
    () => on['bin.destroy'](vault, { id }),
    () => on['history.restore'](vault, { kind: 'private-note', ownerId: id, number: 1, revision: 0 }),
    () => on['history.read'](vault, { kind: 'contract', ownerId: id, number: 1 }),
    () => on['sessions.add'](vault, { menteeId, facts: anHour }),
    () => on['sessions.get'](vault, { id }),
    () => on['sessions.changeFacts'](vault, { id, facts: anHour }),
    () => on['sessions.saveRecord'](vault, { sessionId: id, document: documentOf('x'), revision: 0 }),
    () => on['sessions.savePrivateNote'](vault, { sessionId: id, document: documentOf('x'), revision: 0 }),
    () => on['timeline.list'](vault, { menteeId }),
  ];
  for (const call of calls) expect(refusal(call), String(call)).toBe('record.notFound');
  expect(events()).toEqual([]);
});
