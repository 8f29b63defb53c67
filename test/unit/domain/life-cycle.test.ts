import { describe, expect, it } from 'vitest';
import {
  type KnownDays,
  type LifeCycleStep,
  lifeCycleStep,
  type RelationshipFacts,
  refuseStep,
  type StepTaken,
  statusAfter,
  stepsFrom,
  stillPlanned,
} from '../../../shared/domain/life-cycle.ts';
import { type RelationshipStatus, relationshipStatus } from '../../../shared/domain/mentee.ts';

const complete: RelationshipFacts = {
  status: 'exploratory',
  origin: 'chosen',
  conflicts: 'clear',
  confidentialitySpoken: true,
  agreed: true,
  reportingClause: false,
};
const none: RelationshipFacts = {
  status: 'enquiry',
  origin: 'directed',
  conflicts: 'unanswered',
  confidentialitySpoken: false,
  agreed: false,
  reportingClause: false,
};
const stepsOf = (status: RelationshipStatus) => stepsFrom({ ...complete, status }).map(({ step }) => step);
const missingAt = (step: LifeCycleStep, facts: RelationshipFacts) =>
  stepsFrom(facts).find((one) => one.step === step)?.missing;

describe('the steps that lead on', () => {
  it.each([
    ['enquiry', ['explore', 'decline', 'close']],
    ['declined', ['explore']],
    ['exploratory', ['begin', 'end', 'close']],
    ['active', ['review', 'pause', 'end', 'close']],
    ['under-review', ['continue', 'pause', 'end', 'close']],
    ['paused', ['resume', 'end', 'close']],
    ['ending', ['continue', 'close']],
    ['closed', ['reopen']],
  ] as const)('from %s are %j', (status, steps) => {
    expect(stepsOf(status)).toEqual(steps);
  });

  it('lead from every place to some other, so that none is a dead end', () => {
    for (const status of relationshipStatus.options) {
      expect(stepsOf(status), status).not.toEqual([]);
      for (const step of stepsOf(status)) expect(statusAfter(step), step).not.toBe(status);
    }
  });

  it('reach every place but the enquiry, which is where it begins', () => {
    const reached = new Set(lifeCycleStep.options.map(statusAfter));
    expect([...reached].sort()).toEqual(relationshipStatus.options.filter((s) => s !== 'enquiry').sort());
  });

  it('go from closed to getting to know each other, never straight to active', () => {
    expect(statusAfter('reopen')).toBe('exploratory');
  });
});

describe('what is missing', () => {
  const toActive = [
    ['begin', 'exploratory'],
    ['continue', 'under-review'],
    ['continue', 'ending'],
    ['resume', 'paused'],
  ] as const;

  it.each(toActive)('for “%s” from %s is nothing once all is there', (step, status) => {
    expect(missingAt(step, { ...complete, status })).toEqual([]);
  });

  it.each(toActive)('for “%s” from %s is everything where nothing is there', (step, status) => {
    expect(missingAt(step, { ...none, status })).toEqual([
      'conflicts',
      'confidentiality',
      'agreement',
      'reporting-clause',
    ]);
  });

  it.each([
    ['conflicts', { conflicts: 'unanswered' }],
    ['conflict-reason', { conflicts: 'reason-needed' }],
    ['confidentiality', { confidentialitySpoken: false }],
    ['agreement', { agreed: false }],
    ['reporting-clause', { origin: 'directed' }],
  ] as const)('names %s by itself', (missing, facts) => {
    expect(missingAt('begin', { ...complete, ...facts })).toEqual([missing]);
  });

  it('is no reporting clause where nobody directed the mentoring, nor where there is one', () => {
    for (const origin of ['chosen', 'matched', 'introduced'] as const)
      expect(missingAt('begin', { ...complete, origin })).toEqual([]);
    expect(missingAt('begin', { ...complete, origin: 'directed', reportingClause: true })).toEqual([]);
  });

  it('is nothing where a conflicting role has its reason: guidance warns, it does not forbid', () => {
    expect(missingAt('begin', { ...complete, conflicts: 'overridden' })).toEqual([]);
  });

  it('before getting to know each other is the conflict check alone', () => {
    expect(missingAt('explore', none)).toEqual(['conflicts']);
    expect(missingAt('explore', { ...none, conflicts: 'reason-needed' })).toEqual(['conflict-reason']);
    expect(missingAt('explore', { ...none, conflicts: 'clear' })).toEqual([]);
  });

  it('is never anything for declining, pausing, ending or closing, wherever the relationship stands', () => {
    for (const status of relationshipStatus.options)
      for (const { step, missing } of stepsFrom({ ...none, status }))
        if (['decline', 'review', 'pause', 'end', 'close'].includes(step))
          expect(missing, `${step} from ${status}`).toEqual([]);
  });
});

const days: KnownDays = { today: '2026-06-30', began: '2026-01-10', lastStep: '2026-03-01' };
const pause = (on: string, resumeOn: string): StepTaken => ({ step: 'pause', on, resumeOn, reason: 'Leave' });
const end = (on: string, finalSessionOn: string | null): StepTaken => ({
  step: 'end',
  on,
  finalSessionOn,
  begunBy: null,
  endingKind: null,
  reason: null,
});
const close = (on: string): StepTaken => ({
  step: 'close',
  on,
  begunBy: null,
  endingKind: null,
  reason: null,
  openActions: 'kept-open',
  plannedSessions: 'kept-planned',
});
const active: RelationshipFacts = { ...complete, status: 'active' };

describe('what is still planned when a relationship closes', () => {
  const planned = (date: string) => ({ state: 'planned', date }) as const;

  it('is planned for that day or later, soonest first; an earlier one may have been held', () => {
    const sessions = [planned('2026-07-02'), planned('2026-06-30'), planned('2026-06-29')];
    expect(stillPlanned(sessions, '2026-06-30')).toEqual([planned('2026-06-30'), planned('2026-07-02')]);
  });

  it('is none that was held, cancelled or missed', () => {
    const states = ['held', 'cancelled', 'missed'] as const;
    expect(
      stillPlanned(
        states.map((state) => ({ state, date: '2026-07-02' })),
        '2026-06-30',
      ),
    ).toEqual([]);
  });
});

describe('a step is refused', () => {
  it('when it does not lead on from here', () => {
    expect(refuseStep({ step: 'reopen', on: '2026-06-30', reason: null }, active, days)).toBe(
      'step-not-from-here',
    );
  });

  it('while something is missing for it', () => {
    const facts = { ...complete, agreed: false };
    expect(refuseStep({ step: 'begin', on: '2026-06-30' }, facts, days)).toBe('step-incomplete');
    expect(refuseStep({ step: 'begin', on: '2026-06-30' }, complete, days)).toBeUndefined();
  });

  it('on a day that is still to come', () => {
    expect(refuseStep(close('2026-07-01'), active, days)).toBe('step-ahead');
    expect(refuseStep(close('2026-06-30'), active, days)).toBeUndefined();
  });

  it('on a day before the last step', () => {
    expect(refuseStep({ step: 'review', on: '2026-02-28' }, active, days)).toBe('step-before-last');
    expect(refuseStep({ step: 'review', on: '2026-03-01' }, active, days)).toBeUndefined();
  });

  it('when a relationship would end before it began', () => {
    expect(refuseStep(close('2026-01-09'), active, days)).toBe('ending-before-beginning');
    expect(refuseStep(end('2026-01-09', null), active, days)).toBe('ending-before-beginning');
    expect(refuseStep(close('2026-01-10'), active, { ...days, lastStep: null })).toBeUndefined();
  });

  it('when a pause would be over before or as it begins', () => {
    expect(refuseStep(pause('2026-04-01', '2026-03-31'), active, days)).toBe('resume-before-pause');
    expect(refuseStep(pause('2026-04-01', '2026-04-01'), active, days)).toBe('resume-before-pause');
    expect(refuseStep(pause('2026-04-01', '2026-04-02'), active, days)).toBeUndefined();
  });

  it('when the final session would come before the ending', () => {
    expect(refuseStep(end('2026-04-01', '2026-03-31'), active, days)).toBe('final-before-ending');
    expect(refuseStep(end('2026-04-01', '2026-04-01'), active, days)).toBeUndefined();
    expect(refuseStep(end('2026-04-01', null), active, days)).toBeUndefined();
  });

  it('never, when a relationship is closed today: from any state, with nothing settled and no reason', () => {
    const open = relationshipStatus.options.filter((status) => !['declined', 'closed'].includes(status));
    for (const status of open)
      expect(refuseStep(close('2026-06-30'), { ...none, status }, days), status).toBeUndefined();
  });
});
