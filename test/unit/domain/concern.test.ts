import { describe, expect, it } from 'vitest';
import {
  type ConcernEntry,
  type ConcernEntryDetails,
  concernStep,
  problemOf,
  standingEntries,
  stateOf,
  stepForms,
} from '../../../shared/domain/concern.ts';

const entry = (details: Partial<ConcernEntryDetails>): ConcernEntryDetails => ({
  step: 'noticed',
  choice: null,
  who: null,
  words: 'Said so',
  on: '2026-03-02',
  corrects: null,
  ...details,
});

/** Entries as they stand once they were recorded one after another. */
const recorded = (...entries: Partial<ConcernEntryDetails>[]): ConcernEntry[] =>
  entries.map((details, index) => ({
    ...entry(details),
    number: index + 1,
    recordedAt: '2026-03-02T09:00:00.000Z',
  }));
const concernOf = (...entries: Partial<ConcernEntryDetails>[]) => {
  const all = recorded(...entries);
  return { entries: all, ...stateOf(all) };
};
const noticed = { step: 'noticed', choice: 'unsure' } as const;
const decided = { step: 'decision' } as const;

describe('a concern', () => {
  it('begins with what was noticed, and which limit it may touch', () => {
    expect(problemOf(concernOf(), entry({ step: 'advice', who: 'Defence body' }))).toBe('concern-begin');
    expect(problemOf(concernOf(), entry({ ...noticed, choice: null }))).toBe('concern-choice');
    expect(problemOf(concernOf(), entry(noticed))).toBeUndefined();
  });

  it.each(concernStep.options.filter((step) => stepForms[step].words === 'needed'))(
    'asks for words where %s is recorded',
    (step) => {
      const concern = concernOf(
        noticed,
        decided,
        ...(step === 'reopening' ? [{ step: 'closing' } as const] : []),
      );
      const details = entry({ step, words: null, choice: step === 'noticed' ? 'unsure' : null });
      expect(problemOf(concern, details)).toBe('concern-words');
    },
  );

  it('asks who was told and who advised, and on which day', () => {
    expect(problemOf(concernOf(noticed), entry({ step: 'disclosure' }))).toBe('concern-who');
    expect(problemOf(concernOf(noticed), entry({ step: 'advice' }))).toBe('concern-who');
    const told = entry({ step: 'disclosure', who: 'Responsible officer', on: null });
    expect(problemOf(concernOf(noticed), told)).toBe('concern-day');
  });

  it('takes no answer that the step does not offer', () => {
    expect(problemOf(concernOf(noticed), entry({ step: 'safety', choice: 'told-first' }))).toBe(
      'concern-choice',
    );
    expect(problemOf(concernOf(noticed), entry({ step: 'decision', choice: 'unsure' }))).toBe(
      'concern-choice',
    );
  });

  it('is closed only after something was decided', () => {
    expect(problemOf(concernOf(noticed), entry({ step: 'closing' }))).toBe('concern-undecided');
    expect(problemOf(concernOf(noticed, decided), entry({ step: 'closing' }))).toBeUndefined();
  });

  it('that is closed takes a correction, or opens again, and nothing else', () => {
    const closed = concernOf(noticed, decided, { step: 'closing' });
    expect(closed.closedOn).toBe('2026-03-02');
    expect(problemOf(closed, entry(decided))).toBe('concern-closed');
    expect(problemOf(closed, entry({ ...decided, corrects: 2 }))).toBeUndefined();
    expect(problemOf(closed, entry({ step: 'reopening' }))).toBeUndefined();
    expect(problemOf(concernOf(noticed), entry({ step: 'reopening' }))).toBe('concern-open');
    expect(concernOf(noticed, decided, { step: 'closing' }, { step: 'reopening' }).closedOn).toBeNull();
  });
});

describe('a correction', () => {
  it('takes the place of the entry that it names', () => {
    const entries = recorded(noticed, decided, { ...decided, words: 'Wait', corrects: 2 });
    expect(standingEntries(entries).map(({ number }) => number)).toEqual([1, 3]);
  });

  it('names an entry of its own step that still stands', () => {
    const concern = concernOf(noticed, decided, { ...decided, corrects: 2 });
    expect(problemOf(concern, entry({ ...decided, corrects: 2 }))).toBe('concern-correction');
    expect(problemOf(concern, entry({ ...decided, corrects: 1 }))).toBe('concern-correction');
    expect(problemOf(concern, entry({ ...decided, corrects: 9 }))).toBe('concern-correction');
    expect(problemOf(concern, entry({ ...decided, corrects: 3 }))).toBeUndefined();
  });
});

describe('the day of the next look', () => {
  const look = (on: string, corrects: number | null = null) => ({ step: 'follow-up', on, corrects }) as const;

  it('is the one that was written last', () => {
    expect(concernOf(noticed, look('2026-04-01'), look('2026-05-01')).followUpOn).toBe('2026-05-01');
  });

  it('is not overtaken by the correction of an earlier one', () => {
    const concern = concernOf(noticed, look('2026-04-01'), look('2026-05-01'), look('2026-04-02', 2));
    expect(concern.followUpOn).toBe('2026-05-01');
    expect(concernOf(noticed, look('2026-04-01'), look('2026-04-02', 2)).followUpOn).toBe('2026-04-02');
  });

  it('is over once the concern is closed', () => {
    expect(concernOf(noticed, decided, look('2026-04-01'), { step: 'closing' }).followUpOn).toBeNull();
  });
});
