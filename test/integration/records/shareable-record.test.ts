import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { gatherShareableRecord } from '../../../electron/records/sessions/shareable-record.ts';
import { readChainHead, readLink } from '../../../electron/vault/chain/links.ts';
import { shareableRecord } from '../../../shared/domain/shareable-record.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anHour, refusal, type TestVault, testVault, testwick } from './test-vault.ts';

const canary = 'PRIVATE-CANARY-7Q';
const recordId = '0199a6a2-3c7e-7b5a-8d21-4f6f0d9c1e55';
const madeAt = new Date('2026-11-21T12:30:00.000Z');

let vault: TestVault;
beforeAll(async () => {
  vault = await testVault();
  vault.setClock('2026-11-21T12:00:00.000Z');
  seedSample(vault, { privateMark: canary });
});
afterAll(() => vault.remove());

const gather = (sessionId: string) => gatherShareableRecord(vault.db, sessionId, { recordId, madeAt });

/** The sessions of one of the examples, first one first. */
function sessionsOf(alias: string) {
  const mentee = on['mentees.list'](vault, undefined).find((one) => one.alias === alias);
  if (mentee === undefined) throw new Error(`${alias} is missing`);
  return on['sessions.list'](vault, { menteeId: mentee.id }).reverse();
}

const recordsOf = (alias: string) => sessionsOf(alias).map(({ id }) => gather(id));

describe('what is gathered for a session record', () => {
  it('holds nothing private, wherever a canary was planted', () => {
    const words = ['name', 'pronouns', 'stage', 'workplace', 'scheme', 'introducer', 'purpose'] as const;
    const planted = Object.fromEntries(words.map((key) => [key, `${canary} ${key}`]));
    const over = { role: `${canary} role`, began: null, ended: '2023-08-31' };
    const { id: menteeId } = on['mentees.add'](vault, {
      ...testwick,
      alias: 'Canary',
      ...planted,
      conflict: {
        roles: ['appraiser', 'former-supervisor'],
        earlierRoles: [over],
        reason: `${canary} reason`,
      },
    });
    const later = ['contact', 'directedBy', 'reported', 'needs', 'training', 'constraints'] as const;
    const changes = Object.fromEntries(later.map((key) => [key, `${canary} ${key}`]));
    on['mentees.change'](vault, { id: menteeId, changes });
    const stage = { stage: canary, transition: null, began: null, ended: null, note: `${canary} note` };
    on['stages.add'](vault, { menteeId, details: stage });
    on['mentees.saveSensitive'](vault, { menteeId, words: canary });
    const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
    on['sessions.savePrivateNote'](vault, { sessionId: id, document: documentOf(canary), revision: 0 });
    on['sessions.saveRecord'](vault, { sessionId: id, document: documentOf('What we said'), revision: 0 });
    const action = { title: 'Ring', owner: 'mentee', due: null, status: 'done', outcome: canary } as const;
    on['actions.add'](vault, { menteeId, sessionId: id, details: action });

    expect(on['sessions.get'](vault, { id }).privateNote.document).toEqual(documentOf(canary));
    const everything = on['mentees.list'](vault, undefined).flatMap((mentee) =>
      on['sessions.list'](vault, { menteeId: mentee.id }).map((session) => gather(session.id)),
    );
    expect(everything).toHaveLength(10);
    expect(JSON.stringify(everything)).not.toContain(canary);
    expect(JSON.stringify(gather(id))).toContain('What we said');
  });

  it('shows the name in place of the alias only where the mentor said so', () => {
    const added = { ...testwick, alias: 'R', name: 'Rowan Testwick' };
    const { id: menteeId } = on['mentees.add'](vault, added);
    const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
    expect(JSON.stringify(gather(id))).not.toContain('Rowan Testwick');
    on['mentees.change'](vault, { id: menteeId, changes: { nameOnRecord: true } });
    expect(gather(id).mentee.shownAs).toBe('Rowan Testwick');
    expect(gather(id).session.attendees).toContain('Rowan Testwick');
    on['mentees.change'](vault, { id: menteeId, changes: { name: null } });
    expect(gather(id).mentee.shownAs).toBe('R');
  });

  it('names the last link of the chain of its moment, which stands in the chain for ever after', () => {
    const { sequence } = readChainHead(vault.db);
    const [first] = recordsOf('Dr Fern Exampleton');
    on['mentees.add'](vault, { ...testwick, alias: 'Another' });
    const [later] = recordsOf('Dr Fern Exampleton');
    expect(readChainHead(vault.db).sequence).toBeGreaterThan(sequence);
    expect(first?.chainHead).toBe(readLink(vault.db, sequence));
    expect(later?.chainHead).toBe(readChainHead(vault.db).head);
  });

  it('fits the allow-list and names mentor, alias, contract and the words shown', () => {
    const [, second] = recordsOf('Dr Fern Exampleton');
    expect(shareableRecord.parse(second)).toEqual(second);
    expect(second).toMatchObject({
      recordId,
      madeAt: '2026-11-21T12:30:00.000Z',
      session: { number: 2, format: 'Video call', minutes: 60, start: '14:30', zone: 'Europe/London' },
      mentor: { name: 'Dr Max Placeholder', profession: 'Consultant in liaison psychiatry' },
      mentee: { shownAs: 'Dr Fern Exampleton' },
      contractVersion: { number: 1 },
      signposting: expect.stringContaining('negotiating committee'),
    });
    expect(second?.session.attendees).toEqual(['Dr Max Placeholder', 'Dr Fern Exampleton']);
  });

  it('shows goals and choices as they were known in that session', () => {
    const records = recordsOf('Dr Fern Exampleton');
    expect(records.map(({ goals }) => goals.length)).toEqual([1, 1, 2]);
    expect(records.map(({ goals }) => goals[0]?.status)).toEqual(['Active', 'Active', 'Achieved']);
    expect(records.map(({ goals }) => goals[0]?.progress.length)).toEqual([0, 1, 1]);
    expect(records.map(({ goals }) => goals[0]?.choice?.option)).toEqual([
      'Keep a diary first',
      'Renegotiate SPA time',
      'Renegotiate SPA time',
    ]);
    expect(records[2]?.goals[1]).toMatchObject({ status: 'Active', options: [{}, {}] });
    expect(records[2]?.goals[1]?.choice).toBeUndefined();
  });

  it('names only the goals that were spoken of, where any are marked', () => {
    const [sessionId] = sessionsOf('Dr Fern Exampleton')
      .map(({ id }) => id)
      .reverse();
    const { menteeId } = on['sessions.get'](vault, { id: sessionId ?? '' }).session;
    const [first, second] = on['goals.list'](vault, { menteeId });
    const mark = (goal: typeof first, spokenOf: boolean) =>
      on['goals.markSpokenOf'](vault, { sessionId: sessionId ?? '', goalId: goal?.id ?? '', spokenOf });
    const titles = () => gather(sessionId ?? '').goals.map(({ title }) => title);
    mark(first, false);
    expect(titles()).toEqual([second?.title]);
    mark(second, false);
    expect(titles()).toEqual([first?.title, second?.title]);
    mark(first, true);
    mark(second, true);
  });

  it('says whose each contribution is, and leaves out how sure anyone felt', () => {
    const [, second] = recordsOf('Dr Fern Exampleton');
    expect(second?.contributions.map(({ voice }) => voice)).toEqual([
      'The mentee’s idea',
      'Experience offered by the mentor',
    ]);
    expect(second?.contributions[0]?.goal).toBe(second?.goals[0]?.title);
    expect(JSON.stringify(second)).not.toMatch(/confidence|Rehearse the opening once more/u);
  });

  it('lists a session’s own actions and those that were carried into it', () => {
    const records = recordsOf('Dr Rowan Testwick');
    expect(records.map(({ actions }) => actions.map(({ title, status }) => `${title}: ${status}`))).toEqual([
      ['Ask for the breakdown of marks: Done', 'Ring the exam support tutor: Done'],
      [
        'Tell the educational supervisor about the decision: Open',
        'Apply for study leave: Done',
        'Ask for the breakdown of marks: Done',
        'Ring the exam support tutor: Done',
      ],
      [
        'First practice paper under exam conditions: Open',
        'Tell the educational supervisor about the decision: Open',
        'Apply for study leave: Done',
      ],
    ]);
  });

  it('names no contract that was agreed after the session', () => {
    const { id: menteeId } = on['mentees.add'](vault, { ...testwick, alias: 'Late Signer' });
    const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
    const document = documentOf('Terms');
    const { id } = on['contracts.draft'](vault, { menteeId, template: 'short', document });
    on['contracts.agree'](vault, { id, agreedOn: '2026-03-03', how: 'said' });
    expect(gather(sessionId).contractVersion).toBeUndefined();
  });

  it('of a session that does not exist is refused', () => {
    expect(refusal(() => gather(recordId))).toBe('record.notFound');
  });
});

it.each([
  'sessions/shareable-record.ts',
  'sessions/session-record.ts',
  'sessions/read-sessions.ts',
  'sessions/read-agenda.ts',
  'actions/actions.ts',
  'goals/read-goals.ts',
  'mentor/profile.ts',
])('%s, which a session record is gathered with, never names the private notes', (file) => {
  const source = readFileSync(join(import.meta.dirname, '../../../electron/records', file), 'utf8');
  expect(source).not.toMatch(/private[-_ ]?(notes?|logs?)/iu);
  expect(source).not.toMatch(/document_versions|search_texts|search_index/u);
});
