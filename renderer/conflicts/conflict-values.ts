import { z } from 'zod';
import {
  type ConflictAnswer,
  type ConflictProblem,
  conflictingRole,
  conflictProblem,
} from '../../shared/domain/conflict-check.ts';

/** How the question was answered: not yet, with none of the roles, or with some. */
export const conflictChoice = z.enum(['open', 'none', 'some']);

/** An earlier role as it stands in the form; `key` tells the lines apart. */
const earlierLine = z.object({
  key: z.string(),
  role: z.string(),
  began: z.string().nullable(),
  ended: z.string().nullable(),
});

/** The answer as it stands in a form. What was ticked or written stays there while another answer is tried. */
export const conflictValues = z.object({
  choice: conflictChoice,
  roles: z.array(conflictingRole),
  earlier: z.array(earlierLine),
  reason: z.string(),
});
export type ConflictValues = z.infer<typeof conflictValues>;

let lines = 0;
/** An empty line for an earlier role. */
export function newLine(): ConflictValues['earlier'][number] {
  lines += 1;
  return { key: String(lines), role: '', began: null, ended: null };
}

/** What the form starts from: the answer that holds, or the open question. */
export function startConflicts(answer: ConflictAnswer | null): ConflictValues {
  if (answer === null) return { choice: 'open', roles: [], earlier: [], reason: '' };
  return {
    choice: answer.roles.length === 0 ? 'none' : 'some',
    roles: answer.roles,
    earlier: answer.earlierRoles.map((role) => ({ ...newLine(), ...role })),
    reason: answer.reason ?? '',
  };
}

/** The answer that the form holds; null while the question is open. */
export function answerOf({ choice, roles, earlier, reason }: ConflictValues): ConflictAnswer | null {
  if (choice === 'open') return null;
  if (choice === 'none') return { roles: [], earlierRoles: [], reason: null };
  const written = earlier.filter(
    ({ role, began, ended }) => role.trim() !== '' || began !== null || ended !== null,
  );
  return {
    roles,
    earlierRoles: roles.includes('former-supervisor')
      ? written.map(({ role, began, ended }) => ({ role: role.trim(), began, ended }))
      : [],
    reason: reason.trim() === '' ? null : reason.trim(),
  };
}

/** What is still wrong with the answer in the form: a rule of the record, or no role ticked at all. */
export function conflictFault(values: ConflictValues, today: string): ConflictFault | undefined {
  const answer = answerOf(values);
  if (answer === null) return undefined;
  if (values.choice === 'some' && answer.roles.length === 0) return 'no-role';
  if (answer.earlierRoles.some(({ role }) => role === '')) return 'earlier-role-missing';
  return conflictProblem(answer, today);
}

export type ConflictFault = ConflictProblem | 'no-role';
