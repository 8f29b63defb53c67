import type { Ending } from '../../../shared/domain/ending.ts';
import type { RelationshipMove } from '../../../shared/domain/life-cycle.ts';
import {
  type ClosingSaid,
  type ClosingWords,
  type ShareableClosingStatement,
  shareableClosingStatement,
} from '../../../shared/domain/shareable-closing-statement.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listActions } from '../actions/actions.ts';
import { shareableAction } from '../actions/shareable-action.ts';
import { listMoves } from '../life-cycle/moves.ts';
import { allowed } from '../shareable/allowed.ts';
import { asFile, type Making } from '../shareable/as-file.ts';
import { said } from '../shareable/said.ts';
import { inData } from '../signatures/in-data.ts';
import { listSignatures } from '../signatures/signatures.ts';
import { getStatement, menteeOfStatement } from './closing-statements.ts';
import { listEndings } from './endings.ts';

/**
 * What may leave in a closing statement.
 * @throws AlcoveError `record.notFound`, `record.invalid` for one that is not sealed, or when it does not fit
 */
export function gatherShareableClosingStatement(
  db: ReadableDb,
  id: string,
  making: Making,
): ShareableClosingStatement {
  return allowed(shareableClosingStatement, {
    format: 'alcove-closing-statement',
    ...asFile(db, menteeOfStatement(db, id), making),
    ...gatherClosingSaid(db, id),
  });
}

/**
 * Gathers what a closing statement says, field by field: what is not named here, as what the mentor learned and the reasons
 * noted at a step, has no way out. Only a sealed one can be signed: its words never change any more.
 * @throws AlcoveError `record.notFound`, `record.invalid` for one that is not sealed
 */
export function gatherClosingSaid(db: ReadableDb, id: string): ClosingSaid {
  const { sealedOn } = getStatement(db, id);
  if (sealedOn === null) throw new AlcoveError('record.invalid', { rule: 'statement-not-sealed' });
  const signatures = listSignatures(db, { kind: 'closing-statement', id });
  return {
    ...gatherClosingWords(db, id),
    sealedOn,
    ...(signatures.length > 0 && { signedByHand: inData(signatures) }),
  };
}

/** The words of a statement, sealed or not, and what else was written down at its ending. @throws AlcoveError `record.notFound` */
export function gatherClosingWords(db: ReadableDb, id: string): ClosingWords {
  const menteeId = menteeOfStatement(db, id);
  const ending = listEndings(db, menteeId).find(({ statement }) => statement?.id === id);
  if (ending === undefined) throw new AlcoveError('record.notFound');
  const { achievements, menteeLearning, openActions, nextSupport, futureContact, dataDecision, keepUntil } =
    ending;
  const actions = listActions(db, menteeId).filter(({ status }) => status === 'open');
  return {
    statement: getStatement(db, id).document,
    ending: {
      ...howItEnded(listMoves(db, menteeId), ending),
      ...said({ achievements, menteeLearning, openActions, nextSupport, futureContact }),
      ...said({ dataDecision, keepUntil }),
    },
    // what is open now belongs to what came after a reopening
    actions: ending.current ? actions.map(shareableAction) : [],
  };
}

/** How an ending came about, by the steps between the reopenings around it. `moves` come newest first. */
function howItEnded(moves: readonly RelationshipMove[], { createdAt }: Ending): ClosingWords['ending'] {
  const reopenings = moves.filter(({ step }) => step === 'reopen').map((move) => move.createdAt);
  const from = reopenings.find((moment) => moment <= createdAt) ?? '';
  const until = reopenings.findLast((moment) => moment > createdAt) ?? '9999';
  const steps = moves.filter(
    (move) =>
      (move.step === 'close' || move.step === 'end') && move.createdAt >= from && move.createdAt < until,
  );
  const kind = steps.find(({ endingKind }) => endingKind !== null)?.endingKind ?? null;
  const closed = steps.find(({ step }) => step === 'close');
  return said({
    kind: kind === null ? null : recordValues.endingKind[kind],
    endedOn: closed?.on ?? null,
  });
}
