import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { gatherPortfolio } from '../../../electron/records/portfolio/gather-portfolio.ts';
import { listPortfolioParts } from '../../../electron/records/portfolio/list-parts.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { amendRecord } from '../../../electron/records/session-records/amendments.ts';
import { type PortfolioChoice, proposedChoice } from '../../../shared/domain/portfolio.ts';
import { shareablePortfolio } from '../../../shared/domain/shareable-portfolio.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { everyPart } from './every-part.ts';
import { sealRecord } from './seal-record.ts';
import {
  anEnding,
  anHour,
  aReview,
  refusal,
  type TestVault,
  testVault,
  testwick,
  unknownId,
} from './test-vault.ts';

const canary = 'PRIVATE-CANARY-7Q';
const making = {
  recordId: '0199a6a2-3c7e-7b5a-8d21-4f6f0d9c1e55',
  madeAt: new Date('2026-11-21T12:30:00.000Z'),
};

let vault: TestVault;
beforeAll(async () => {
  vault = await testVault();
  vault.setClock('2026-11-21T12:00:00.000Z');
  seedSample(vault, { privateMark: canary });
});
afterAll(() => vault.remove());

const gather = (menteeId: string, choice: PortfolioChoice) =>
  gatherPortfolio(vault.db, { menteeId, choice }, making);

const everything = (menteeId: string) => everyPart(listPortfolioParts(vault.db, menteeId));

const nothing: PortfolioChoice = {
  ...{ contracts: [], goals: false, sessions: [], reviews: [], hours: false, closings: [] },
  ...{ forWhom: null, foreword: null },
};

function menteeCalled(alias: string): string {
  const mentee = on['mentees.list'](vault, undefined).find((one) => one.alias === alias);
  if (mentee === undefined) throw new Error(`${alias} is missing`);
  return mentee.id;
}

describe('what is gathered for a portfolio', () => {
  it('holds nothing private, wherever a canary was planted', () => {
    const words = ['name', 'pronouns', 'stage', 'workplace', 'scheme', 'introducer', 'purpose'] as const;
    const planted = Object.fromEntries(words.map((key) => [key, `${canary} ${key}`]));
    const { id: menteeId } = on['mentees.add'](vault, {
      ...testwick,
      alias: 'Canary',
      ...planted,
      conflict: { roles: ['appraiser'], earlierRoles: [], reason: `${canary} reason` },
    });
    const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
    on['sessions.savePrivateNote'](vault, { sessionId: id, document: documentOf(canary), revision: 0 });
    on['sessions.saveRecord'](vault, { sessionId: id, document: documentOf('What we said'), revision: 0 });
    on['reviews.add'](vault, {
      menteeId,
      details: aReview,
      conflicts: { roles: ['appraiser'], earlierRoles: [], reason: canary },
    });
    on['endings.save'](vault, { menteeId, details: { ...anEnding, mentorLearning: canary } });
    const all = on['mentees.list'](vault, undefined).map((one) => gather(one.id, everything(one.id)));
    expect(all).toHaveLength(4);
    expect(JSON.stringify(all)).not.toContain(canary);
    expect(JSON.stringify(all)).toContain('What we said');
    expect(JSON.stringify(all)).toContain('A place to think aloud');
  });

  it('fits the allow-list, in the order of the days, with the time between the first and the last', () => {
    const menteeId = menteeCalled('Dr Fern Exampleton');
    const portfolio = gather(menteeId, everything(menteeId));
    expect(shareablePortfolio.parse(portfolio)).toEqual(portfolio);
    const days = portfolio.sessions.map(({ session }) => session.date);
    expect(days).toEqual(days.toSorted());
    expect(portfolio.period.to >= (days.at(-1) ?? '')).toBe(true);
    expect(portfolio.period.from <= (days[0] ?? '')).toBe(true);
    expect(portfolio).toMatchObject({ forWhom: 'The panel', foreword: 'A year of meeting.' });
  });

  it('holds what was chosen and nothing else', () => {
    const menteeId = menteeCalled('Dr Fern Exampleton');
    const [first] = listPortfolioParts(vault.db, menteeId).sessions;
    const portfolio = gather(menteeId, { ...nothing, sessions: [first?.id ?? ''] });
    expect(portfolio.sessions.map(({ session }) => session.number)).toEqual([1]);
    expect(portfolio.reviews).toEqual([]);
    expect(portfolio.hours).toBeUndefined();
    expect(portfolio.period).toEqual({ from: first?.date, to: first?.date });
  });

  it('refuses what belongs to another mentee', () => {
    const [other] = listPortfolioParts(vault.db, menteeCalled('Pip Samplesby')).sessions;
    const menteeId = menteeCalled('Dr Fern Exampleton');
    expect(refusal(() => gather(menteeId, { ...nothing, sessions: [other?.id ?? ''] }))).toBe(
      'record.notFound',
    );
    expect(refusal(() => gather(menteeId, { ...nothing, reviews: [unknownId] }))).toBe('record.notFound');
    expect(refusal(() => listPortfolioParts(vault.db, unknownId))).toBe('record.notFound');
  });

  it('counts the hours of every month between the first session and the last', () => {
    const menteeId = menteeCalled('Dr Fern Exampleton');
    const { hours, sessions } = gather(menteeId, { ...everything(menteeId) });
    const minutes = hours?.months.reduce((sum, month) => sum + month.minutes, 0);
    expect(minutes).toBe(sessions.reduce((sum, { session }) => sum + session.minutes, 0));
    expect(hours?.months.length).toBe(listPortfolioParts(vault.db, menteeId).months);
  });
});

describe('a signed session record in a portfolio', () => {
  it('stands as it was signed, with the digest of its file, and says when an amendment has other words', async () => {
    const menteeId = menteeCalled('Dr Rowan Testwick');
    const [first, second] = listPortfolioParts(vault.db, menteeId).sessions;
    const sessionId = first?.id ?? '';
    const choice = { ...nothing, sessions: [sessionId, second?.id ?? ''] };
    const before = gather(menteeId, choice);
    expect(before.sessions.map(({ signed }) => signed)).toEqual([undefined, undefined]);
    const sealed = await sealRecord(vault, sessionId, Buffer.from('%PDF- the pages'));
    const [signed, unsigned] = gather(menteeId, choice).sessions;
    expect(unsigned?.signed).toBeUndefined();
    expect(signed?.signed).toEqual({ signedOn: '2026-11-21', sha256: sealed.sha256, changedSince: false });
    expect(signed?.record).toEqual(before.sessions[0]?.record);

    amendRecord(vault, { sessionId, reason: 'A date was wrong' });
    expect(gather(menteeId, choice).sessions[0]?.signed?.changedSince).toBe(false);
    const { revision } = on['sessions.get'](vault, { id: sessionId }).record;
    on['sessions.saveRecord'](vault, { sessionId, document: documentOf('Not agreed yet'), revision });
    const [amended] = gather(menteeId, choice).sessions;
    expect(amended?.signed?.changedSince).toBe(true);
    expect(JSON.stringify(amended)).not.toContain('Not agreed yet');
    expect(amended?.amends).toBeUndefined();
  });

  it('calls the mentee as the portfolio does, whatever the record called them', async () => {
    const { id: menteeId } = on['mentees.add'](vault, { ...testwick, alias: 'R', name: 'Rowan Real' });
    on['mentees.change'](vault, { id: menteeId, changes: { nameOnRecord: true } });
    const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
    await sealRecord(vault, sessionId, Buffer.from('%PDF- named'));
    on['mentees.change'](vault, { id: menteeId, changes: { nameOnRecord: false } });
    const portfolio = gather(menteeId, { ...nothing, sessions: [sessionId] });
    expect(portfolio.mentee.shownAs).toBe('R');
    expect(JSON.stringify(portfolio)).not.toContain('Rowan Real');
  });
});

describe('what is proposed for a portfolio', () => {
  it('is the contract in force, the goals and every record that says something', () => {
    const menteeId = menteeCalled('Dr Fern Exampleton');
    const parts = listPortfolioParts(vault.db, menteeId);
    const { id: empty } = on['sessions.add'](vault, { menteeId, facts: { ...anHour, date: '2026-11-21' } });
    const proposed = proposedChoice(listPortfolioParts(vault.db, menteeId));
    expect(proposed.contracts).toEqual(parts.contracts.slice(-1).map(({ id }) => id));
    expect(proposed.sessions).toEqual(parts.sessions.map(({ id }) => id));
    expect(proposed.sessions).not.toContain(empty);
    expect(proposed).toMatchObject({ goals: true, reviews: [], hours: false });
  });
});
