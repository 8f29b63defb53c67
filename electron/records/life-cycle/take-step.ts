import {
  type RelationshipMove,
  refuseStep,
  type StepTaken,
  statusAfter,
} from '../../../shared/domain/life-cycle.ts';
import { isOver } from '../../../shared/domain/mentee.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { settleOpenActions } from '../actions/settle-open-actions.ts';
import { giveAlias, refuseUsedAlias } from '../mentees/alias.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { settlePlannedSessions } from '../sessions/settle-planned-sessions.ts';
import type { Change } from '../write-context.ts';
import { keepMove } from './moves.ts';
import { firstDayOf, readRelationship } from './relationship-facts.ts';

/**
 * Takes one step of the life-cycle, as part of the change that is the reason for it.
 * @throws AlcoveError `record.notFound`; `record.invalid` with the rule that the step would break
 */
export function takeStep(now: Change, menteeId: string, taken: StepTaken): void {
  const { facts, moves } = readRelationship(now.db, menteeId);
  const rule = refuseStep(taken, facts, {
    today: localDayOf(new Date(now.at)),
    began: firstDayOf(now.db, menteeId),
    lastStep: moves[0]?.on ?? null,
  });
  if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
  const [from, to] = [facts.status, statusAfter(taken.step)];
  if (isOver(from) && !isOver(to)) settleAlias(now, menteeId, 'alias' in taken ? taken.alias : undefined);
  const { openActions: _, plannedSessions: __, alias: ___, ...kept } = { ...apart, ...nothing, ...taken };
  keepMove(now.db, { ...kept, id: now.newId(), menteeId, from, to, createdAt: now.at });
  now.note(`relationship.${to}`, 'mentee', menteeId);
  if (taken.step === 'close') {
    settleOpenActions(now, menteeId, taken.openActions);
    settlePlannedSessions(now, menteeId, { on: taken.on, become: taken.plannedSessions });
  }
}

/** An alias is free while a relationship is over: somebody else may go by it when that relationship is taken up again. */
function settleAlias(now: Change, menteeId: string, other: string | undefined): void {
  const { alias } = getMentee(now.db, menteeId);
  if (other !== undefined && other !== alias) giveAlias(now, menteeId, other);
  else refuseUsedAlias(now, alias, menteeId);
}

/** What a step brings with it that is kept elsewhere. */
const apart = { openActions: null, plannedSessions: null, alias: null } as const;

const nothing = {
  reason: null,
  begunBy: null,
  endingKind: null,
  resumeOn: null,
  finalSessionOn: null,
  othersSuggested: null,
} as const satisfies Partial<RelationshipMove>;
