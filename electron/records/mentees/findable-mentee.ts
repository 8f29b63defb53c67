import { linesOf, putSearchText } from '../search/search-texts.ts';
import type { Change } from '../write-context.ts';
import { listCareerStages } from './career-stages.ts';
import { getMentee } from './read-mentees.ts';

/**
 * Makes what is written down about a mentee findable, as private words under the alias. Sensitive details are left out:
 * they show only where they stand.
 */
export function findableMentee(now: Change, id: string): void {
  const mentee = getMentee(now.db, id);
  const career = listCareerStages(now.db, id).flatMap(({ stage, note }) => [stage, note]);
  const earlier = mentee.conflict?.earlierRoles.map(({ role }) => role) ?? [];
  const { name, pronouns, contact, stage, workplace, scheme, introducer, directedBy, reported } = mentee;
  const { purpose, needs, training, constraints } = mentee;
  putSearchText(now, {
    kind: 'mentee',
    subjectId: id,
    menteeId: id,
    audience: 'private',
    title: mentee.alias,
    body: linesOf([
      ...[name, pronouns, contact, stage, workplace, scheme, introducer, directedBy, reported],
      ...[purpose, needs, training, constraints, mentee.conflict?.reason ?? null],
      ...earlier,
      ...career.filter((words) => words !== stage),
    ]),
  });
}
