import { expect, it } from 'vitest';
import { currentStage, inOrder, stageProblem } from '../../../shared/domain/career-stage.ts';

let made = 0;
const entry = (stage: string | null, began: string | null, ended: string | null = null) => {
  made += 1;
  return { id: String(made), stage, began, ended, createdAt: `2026-01-01T00:00:0${made}.000Z` };
};

it('the newest stage that has begun is the one that holds', () => {
  const stages = [entry('ST4', '2025-08-06'), entry('ST3', '2024-08-07'), entry('ST5', '2026-08-05')];
  expect(currentStage(stages, '2026-03-02')).toBe('ST4');
  expect(currentStage(stages, '2026-08-05')).toBe('ST5');
  expect(currentStage(stages, '2020-01-01')).toBeNull();
});

it('a stage that is over gives way to one that is not, and still shows where there is no other', () => {
  const over = entry('Registrar', '2020-08-05', '2025-08-05');
  expect(currentStage([over, entry('Consultant', null)], '2026-03-02')).toBe('Consultant');
  expect(currentStage([over], '2026-03-02')).toBe('Registrar');
});

it('a stage without a day stands where it ended or where it was written down; a transition changes no stage', () => {
  const stages = [
    entry('Trainee', null),
    entry(null, '2026-01-15'),
    entry('ST1', '2021-08-04'),
    entry('Student', null, '2019-07-01'),
  ];
  expect(currentStage(stages, '2026-03-02')).toBe('Trainee');
  expect(inOrder(stages).map(({ stage }) => stage)).toEqual([null, 'Trainee', 'ST1', 'Student']);
});

it('an entry says something, and does not end before it begins', () => {
  const exam = { stage: null, transition: 'exam', began: '2026-01-15', ended: null } as const;
  expect(stageProblem(exam)).toBeUndefined();
  expect(stageProblem({ ...exam, transition: null })).toBe('stage-empty');
  expect(stageProblem({ ...exam, ended: '2026-01-14' })).toBe('stage-dates');
  expect(stageProblem({ ...exam, ended: '2026-01-15' })).toBeUndefined();
});
