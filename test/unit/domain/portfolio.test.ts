import { describe, expect, it } from 'vitest';
import { withMonthsBetween } from '../../../shared/domain/hours.ts';
import { findInPortfolio } from '../../../shared/domain/identifiers/find-in-portfolio.ts';
import {
  countChosen,
  type PortfolioParts,
  proposedChoice,
  spanOf,
  stillThere,
} from '../../../shared/domain/portfolio.ts';
import { shareablePortfolio } from '../../../shared/domain/shareable-portfolio.ts';
import { samplePortfolio } from '../../integration/export/sample-portfolio.ts';

const id = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const session = (number: number, also: Partial<PortfolioParts['sessions'][number]> = {}) => ({
  ...{ id: id(number), number, date: '2026-03-02', signedOn: null, isWritten: true },
  ...also,
});

const parts: PortfolioParts = {
  contracts: [
    { id: id(1), number: 1, agreedOn: '2025-03-02' },
    { id: id(2), number: 2, agreedOn: '2026-03-02' },
  ],
  goals: 2,
  sessions: [
    session(3),
    session(4, { isWritten: false }),
    session(5, { isWritten: false, signedOn: '2026-03-03' }),
  ],
  reviews: [{ id: id(6), on: '2026-03-02' }],
  months: 3,
  closings: [{ id: id(7), sealedOn: '2026-03-02' }],
};

describe('what is proposed for a portfolio', () => {
  const proposed = proposedChoice(parts);

  it('is the contract in force alone', () => {
    expect(proposed.contracts).toEqual([id(2)]);
  });
  it('is every record that says something or was signed', () => {
    expect(proposed.sessions).toEqual([id(3), id(5)]);
  });
  it('leaves reviews and hours for the two to add', () => {
    expect(proposed).toMatchObject({ reviews: [], hours: false, goals: true });
  });
  it('counts as many documents as were chosen', () => {
    expect(countChosen(proposed)).toBe(5);
    expect(countChosen({ ...proposed, hours: true, reviews: [id(6)] })).toBe(7);
  });
});

describe('what was chosen for a portfolio', () => {
  const everything = {
    contracts: [id(1), id(2)],
    goals: true,
    sessions: [id(3), id(4)],
    reviews: [id(6)],
    hours: true,
    closings: [id(7)],
    forWhom: 'a panel',
    foreword: null,
  };

  it('stays as it is while all of it is there', () => {
    expect(stillThere(everything, parts)).toEqual(everything);
  });
  it('falls away and is not counted once it is gone, and what was not chosen is not put in its place', () => {
    const left = {
      ...parts,
      goals: 0,
      months: 0,
      reviews: [],
      closings: [],
      contracts: parts.contracts.slice(1),
    };
    const chosen = stillThere(everything, { ...left, sessions: parts.sessions.slice(1) });
    expect(chosen).toMatchObject({ contracts: [id(2)], sessions: [id(4)], reviews: [], closings: [] });
    expect(chosen).toMatchObject({ goals: false, hours: false, forWhom: 'a panel' });
    expect(countChosen(chosen)).toBe(2);
  });
});

describe('the span of some days', () => {
  it('is from the first to the last', () => {
    expect(spanOf(['2026-03-02', '2024-01-05', '2025-07-01'])).toEqual({
      from: '2024-01-05',
      to: '2026-03-02',
    });
  });
  it('of none is none', () => {
    expect(spanOf([])).toBeUndefined();
  });
});

describe('the months between', () => {
  it('are there with nothing held in them, over the end of a year', () => {
    const held = [
      { month: '2025-11', sessions: 1, minutes: 60 },
      { month: '2026-02', sessions: 2, minutes: 90 },
    ];
    expect(withMonthsBetween(held).map(({ month, minutes }) => `${month} ${minutes}`)).toEqual([
      '2025-11 60',
      '2025-12 0',
      '2026-01 0',
      '2026-02 90',
    ]);
    expect(withMonthsBetween([])).toEqual([]);
  });
});

describe('the data of a portfolio', () => {
  const portfolio = samplePortfolio(2);

  it('refuses what is not named in its allow-list, however deep', () => {
    const [first] = portfolio.sessions;
    const [contract] = portfolio.contracts;
    const refused = [
      { ...portfolio, privateNote: 'x' },
      { ...portfolio, sessions: [{ ...first, privateNote: 'x' }] },
      { ...portfolio, sessions: [{ ...first, mentor: portfolio.mentor }] },
      { ...portfolio, contracts: [{ ...contract, notes: 'x' }] },
      { ...portfolio, reviews: [{ ...portfolio.reviews[0], conflicts: ['appraiser'] }] },
      { ...portfolio, hours: { ...portfolio.hours, alias: 'x' } },
    ];
    for (const data of refused) expect(shareablePortfolio.safeParse(data).success).toBe(false);
    expect(shareablePortfolio.safeParse(portfolio).success).toBe(true);
  });

  it('is looked through for what may tell who somebody is, in every part, and not in its own codes', () => {
    const mail = 'someone@example.org';
    const [first, ...others] = portfolio.sessions;
    if (first === undefined) throw new Error('no session');
    const [review] = portfolio.reviews;
    if (review === undefined) throw new Error('no review');
    const told = {
      ...portfolio,
      foreword: `Write to ${mail}`,
      sessions: [{ ...first, takesAway: `Ask ${mail}` }, ...others],
      reviews: [{ ...review, works: mail }],
    };
    const watch = { names: [], accepted: [] };
    const paths = findInPortfolio(told, watch, '2026-11-21').map(({ path }) => path.join('.'));
    expect(paths).toEqual(['foreword', `sessions.${first.session.number}.takesAway`, 'reviews.0.works']);
    expect(findInPortfolio(portfolio, watch, '2026-11-21')).toEqual([]);
  });
});
