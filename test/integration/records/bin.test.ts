import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { upkeep } from '../../../electron/records/upkeep/upkeep.ts';
import type { BinKind } from '../../../shared/domain/bin.ts';
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
let menteeId: string;
beforeAll(async () => {
  vault = await testVault();
});
afterAll(() => vault.remove());
beforeEach(() => {
  vault.setClock('2026-03-02T09:00:00.000Z');
  menteeId = on['mentees.add'](vault, { ...testwick, alias: vault.newId() }).id;
});

const inBin = () => on['bin.list'](vault, undefined);
const remove = (kind: BinKind, subjectId = unknownId) => on['bin.delete'](vault, { kind, subjectId });
const putBack = (id: string) => on['bin.putBack'](vault, { id });
const find = (text: string) => on['search.query'](vault, { text, menteeId, kinds: null });

/** Everything the vault holds of a mentee, as the app reads it. */
const seen = () => ({
  sessions: on['sessions.list'](vault, { menteeId }).map(({ id }) => on['sessions.get'](vault, { id })),
  goals: on['goals.list'](vault, { menteeId }),
  actions: on['actions.list'](vault, { menteeId }),
  boundaries: on['boundaries.list'](vault, { menteeId }),
  concerns: on['concerns.list'](vault, { menteeId }),
  checklists: on['checklists.list'](vault, { menteeId }),
  timeline: on['timeline.list'](vault, { menteeId }),
});

function writeSession(): string {
  const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
  for (const [revision, text] of ['okapi', 'okapi and ibex'].entries()) {
    vault.setClock(`2026-03-02T1${revision}:30:00.000Z`);
    on['sessions.savePrivateNote'](vault, { sessionId: id, document: documentOf(text), revision });
    on['sessions.saveRecord'](vault, { sessionId: id, document: documentOf('shared'), revision });
  }
  const details = {
    title: 'Ring the dean',
    owner: 'mentee',
    due: null,
    status: 'open',
    outcome: null,
  } as const;
  on['actions.add'](vault, { menteeId, sessionId: id, details });
  return id;
}

describe('what is deleted', () => {
  const writers: [BinKind, () => string | undefined][] = [
    ['session', writeSession],
    [
      'goal',
      () => {
        const { id: goalId } = on['goals.add'](vault, { menteeId, details: aGoal });
        return on['goals.addOption'](vault, { goalId, details: anOption('Part time') }).id;
      },
    ],
    [
      'option',
      () => {
        const { id: goalId } = on['goals.add'](vault, { menteeId, details: aGoal });
        return on['goals.addOption'](vault, { goalId, details: anOption('Part time') }).options[0]?.id;
      },
    ],
    [
      'boundary',
      () =>
        on['boundaries.add'](vault, {
          menteeId,
          details: {
            category: 'topics',
            item: 'No references',
            ruling: 'out',
            agreedOn: null,
            reviewOn: null,
            steps: [],
          },
        }).id,
    ],
    ['checklist', () => on['checklists.begin'](vault, { menteeId, templateId: null }).id],
    ['concern', () => on['concerns.open'](vault, { menteeId, sessionId: null }).id],
    [
      'action',
      () =>
        on['actions.add'](vault, {
          menteeId,
          sessionId: null,
          details: { title: 'Ring the dean', owner: 'mentee', due: null, status: 'open', outcome: null },
        }).id,
    ],
  ];

  it.each(writers)('a %s appears nowhere, and comes back whole', (kind, begin) => {
    const subjectId = begin();
    const before = seen();
    const entry = remove(kind, subjectId);
    expect(JSON.stringify(seen())).not.toContain(subjectId);
    expect(inBin()).toContainEqual(entry);
    expect(entry).toMatchObject({
      kind,
      subjectId,
      menteeId,
      destroyedAt: expect.stringMatching(/^2026-0[34]/),
    });
    putBack(entry.id);
    expect(seen()).toEqual(before);
    expect(inBin().map(({ id }) => id)).not.toContain(entry.id);
  });

  it('is not found by search until it is put back', () => {
    const sessionId = writeSession();
    expect(find('ibex')).toHaveLength(1);
    const { id } = remove('session', sessionId);
    expect(find('ibex')).toEqual([]);
    expect(find('dean')).toEqual([]);
    putBack(id);
    expect(find('ibex')).toHaveLength(1);
    expect(find('dean')).toHaveLength(1);
  });

  it('keeps the history of its documents', () => {
    const ownerId = writeSession();
    const ref = { kind: 'private-note', ownerId } as const;
    const before = on['history.list'](vault, ref);
    putBack(remove('session', ownerId).id);
    expect(on['history.list'](vault, ref)).toEqual(before);
    expect(on['history.read'](vault, { ...ref, number: 1 })).toEqual(documentOf('okapi'));
  });

  it('gives way where its number was taken meanwhile', () => {
    const [first, second] = [writeSession(), writeSession()];
    const { id } = remove('session', second);
    on['sessions.add'](vault, { menteeId, facts: anHour });
    putBack(id);
    const numbers = on['sessions.list'](vault, { menteeId }).map((session) => [session.number, session.id]);
    expect(numbers.toSorted()).toEqual([
      [1, first],
      [2, expect.any(String)],
      [3, second],
    ]);
  });

  it('waits for what it belonged to', () => {
    const { id: goalId } = on['goals.add'](vault, { menteeId, details: aGoal });
    const { options } = on['goals.addOption'](vault, { goalId, details: anOption('Part time') });
    const option = remove('option', options[0]?.id);
    const goal = remove('goal', goalId);
    expect(refusal(() => putBack(option.id))).toBe('bin.parentGone');
    putBack(goal.id);
    putBack(option.id);
    expect(on['goals.list'](vault, { menteeId })[0]?.options).toMatchObject([{ description: 'Part time' }]);
  });

  it('leaves an action that comes back without its session standing by itself', () => {
    const sessionId = writeSession();
    const [action] = on['actions.list'](vault, { menteeId });
    const { id } = remove('action', action?.id);
    remove('session', sessionId);
    putBack(id);
    expect(on['actions.list'](vault, { menteeId })).toMatchObject([{ id: action?.id, sessionId: null }]);
  });
});

describe('the bin', () => {
  it('lets go after thirty days, and not before', () => {
    const { id } = remove('session', writeSession());
    vault.setClock('2026-04-01T11:29:59.000Z');
    for (const _ of upkeep(vault));
    expect(inBin().map((entry) => entry.id)).toContain(id);
    vault.setClock('2026-04-01T11:30:01.000Z');
    for (const _ of upkeep(vault));
    expect(inBin().map((entry) => entry.id)).not.toContain(id);
    expect(refusal(() => putBack(id))).toBe('record.notFound');
  });

  it('destroys one thing at once, or everything', () => {
    const [one] = [remove('session', writeSession()), remove('session', writeSession())];
    on['bin.destroy'](vault, { id: one.id });
    expect(refusal(() => putBack(one.id))).toBe('record.notFound');
    expect(inBin().length).toBeGreaterThan(0);
    on['bin.destroy'](vault, { id: null });
    expect(inBin()).toEqual([]);
  });

  it('leaves no word of what was destroyed in the search index', () => {
    const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
    const document = documentOf('xylographer');
    on['sessions.savePrivateNote'](vault, { sessionId: id, document, revision: 0 });
    expect(find('xylographer')).toHaveLength(1);
    const inIndex = () =>
      vault.db
        .prepare("SELECT count(*) FROM search_index_data WHERE instr(block, CAST('xylographer' AS BLOB)) > 0")
        .pluck()
        .get();
    on['bin.destroy'](vault, { id: remove('session', id).id });
    expect(inIndex()).toBeGreaterThan(0);
    for (const _ of upkeep(vault));
    expect(inIndex()).toBe(0);
    expect(() =>
      vault.db.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"),
    ).not.toThrow();
  });

  it('does not take what was chosen or signed', () => {
    const { id: goalId } = on['goals.add'](vault, { menteeId, details: aGoal });
    on['goals.addOption'](vault, { goalId, details: anOption('Stay') });
    const { options } = on['goals.addOption'](vault, { goalId, details: anOption('Go') });
    const optionId = options[0]?.id ?? unknownId;
    on['goals.choose'](vault, { goalId, optionId, chosenOn: '2026-03-02', reason: 'It fits' });
    expect(refusal(() => remove('goal', goalId))).toBe('record.sealed');
    expect(refusal(() => remove('option', optionId))).toBe('record.sealed');
  });
});
