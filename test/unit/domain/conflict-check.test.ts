import { describe, expect, it } from 'vitest';
import {
  type ConflictAnswer,
  checkConflicts,
  conflictProblem,
  isSameAnswer,
  tidyAnswer,
} from '../../../shared/domain/conflict-check.ts';

const today = '2026-03-02';
const none: ConflictAnswer = { roles: [], earlierRoles: [], reason: null };
const appraiser: ConflictAnswer = {
  ...none,
  roles: ['appraiser'],
  reason: 'Another Trust’s appraiser steps in',
};
const former = (began: string | null, ended: string | null): ConflictAnswer => ({
  roles: ['former-supervisor'],
  earlierRoles: [{ role: 'Placement supervisor', began, ended }],
  reason: 'It is over',
});

describe('the conflict check', () => {
  it('tells an open question from the answer that there is none', () => {
    expect(checkConflicts(null)).toBe('unanswered');
    expect(checkConflicts(none)).toBe('clear');
  });

  it('lets a role stand only with a reason', () => {
    expect(checkConflicts({ ...appraiser, reason: null })).toBe('reason-needed');
    expect(conflictProblem({ ...appraiser, reason: null }, today)).toBe('conflict-reason');
    expect(checkConflicts(appraiser)).toBe('overridden');
    expect(conflictProblem(appraiser, today)).toBeUndefined();
  });

  it.each([
    ['with the day on which it ended', former('2022-09-05', '2023-08-31'), undefined],
    ['that ends today', former(null, today), undefined],
    ['that is not named', { ...former(null, null), earlierRoles: [] }, 'earlier-role-missing'],
    ['without its end', former('2022-09-05', null), 'earlier-role-end'],
    ['that still goes on', former(null, '2026-03-03'), 'earlier-role-not-over'],
    ['that ends before it begins', former('2023-09-01', '2023-08-31'), 'earlier-role-dates'],
  ])('answers for an earlier role %s', (_, answer, problem) => {
    expect(conflictProblem(answer, today)).toBe(problem);
  });

  it('keeps no reason for nothing, no earlier role that was unticked, and no role twice', () => {
    expect(tidyAnswer({ ...none, reason: 'for nothing' })).toEqual(none);
    expect(tidyAnswer({ ...former(null, today), roles: [] }).earlierRoles).toEqual([]);
    expect(tidyAnswer({ ...appraiser, roles: ['appraiser', 'appraiser'] }).roles).toEqual(['appraiser']);
  });

  it('knows the same answer again, whatever the order of its roles', () => {
    expect(
      isSameAnswer(
        { ...appraiser, roles: ['examiner', 'appraiser'] },
        { ...appraiser, roles: ['appraiser', 'examiner'] },
      ),
    ).toBe(true);
    expect(isSameAnswer(appraiser, { ...appraiser, reason: 'Another one' })).toBe(false);
    expect(isSameAnswer(none, null)).toBe(false);
  });
});
