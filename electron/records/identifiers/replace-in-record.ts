import { placeAmongOthers } from '../../../shared/domain/attendees.ts';
import type { RecordPath } from '../../../shared/domain/identifiers/record-finding.ts';
import { withReplaced } from '../../../shared/domain/identifiers/with-replaced.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { replaceInBlock } from '../../../shared/rich-text/text-blocks.ts';
import { changeAction } from '../actions/actions.ts';
import { changeContribution, listContributionsOfSession } from '../contributions/contributions.ts';
import { changeOption } from '../goals/options.ts';
import { changeProgress } from '../goals/progress.ts';
import { changeGoal } from '../goals/write-goals.ts';
import { changeAgendaItem } from '../sessions/agenda.ts';
import { listAgenda } from '../sessions/read-agenda.ts';
import { getSession, listSessions } from '../sessions/read-sessions.ts';
import { readSessionRecord, saveSessionRecord } from '../sessions/session-record.ts';
import { saveSessionTogether } from '../sessions/session-together.ts';
import { goalsInRecord } from '../sessions/shareable-goals.ts';
import { actionsInRecord } from '../sessions/shareable-record.ts';
import { changeSessionFacts } from '../sessions/write-sessions.ts';
import type { WriteContext } from '../write-context.ts';

/** A stretch of a text of a record, what stands there, and what is to stand there. */
export interface Replacement {
  readonly sessionId: string;
  readonly path: RecordPath;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly replacement: string;
}

/**
 * Puts other words in place of a stretch of a text of a record, in the thing that the text was written for. Other places
 * where that thing stands say the new words too.
 * @throws AlcoveError `record.notFound`, `record.stale` where something else stands there meanwhile or the text is history
 */
export function replaceInRecord(context: WriteContext, wanted: Replacement): void {
  const { sessionId, path } = wanted;
  const [part, at, field] = path;
  const put: Put = (text, most) => putIn(text, most, wanted);
  switch (part) {
    case 'record':
      inOwnText(context, wanted);
      return;
    case 'session':
    case 'takesAway':
    case 'signposting':
      inSession(context, wanted, put);
      return;
    case 'agenda': {
      const { id, text, talkedAbout } = found(listAgenda(context.db, sessionId)[Number(at)]);
      changeAgendaItem(context, { id, text: put(text, 300), talkedAbout });
      return;
    }
    case 'actions': {
      const session = getSession(context.db, sessionId);
      const all = actionsInRecord(context.db, session, listSessions(context.db, session.menteeId));
      const { id, ...details } = found(all[Number(at)]);
      changeAction(context, { id, details: { ...details, title: put(details.title, 300) } });
      return;
    }
    case 'contributions': {
      const {
        id,
        voice,
        text,
        goalId,
        sessionId: of,
      } = found(listContributionsOfSession(context.db, sessionId)[Number(at)]);
      if (field !== 'text') throw new AlcoveError('record.stale');
      changeContribution(context, {
        id,
        place: { goalId, sessionId: of },
        details: { voice, text: put(text, 2000) },
      });
      return;
    }
    case 'goals':
      inGoal(context, wanted, put);
      return;
    default:
      throw new AlcoveError('record.stale');
  }
}

function inOwnText(
  context: WriteContext,
  { sessionId, path, start, end, text, replacement }: Replacement,
): void {
  const { document, revision } = readSessionRecord(context.db, sessionId);
  const changed = replaceInBlock(document, { block: Number(path[1]), start, end }, text, replacement);
  saveSessionRecord(context, { sessionId, document: found(changed), revision });
}

function inSession(context: WriteContext, { sessionId, path }: Replacement, put: Put): void {
  const { id, together, ...session } = getSession(context.db, sessionId);
  const [part, , attendee] = path;
  if (part === 'signposting') {
    const { date, startTime, zone, minutes, format, nextDate } = session;
    const facts = { date, startTime, zone, minutes, format, nextDate };
    changeSessionFacts(context, { id, facts: { ...facts, signposting: put(session.signposting, 2000) } });
  } else if (part === 'takesAway') {
    saveSessionTogether(context, {
      id,
      together: { ...together, menteeLearned: put(together.menteeLearned, 4000) },
    });
  } else {
    const index = placeAmongOthers(Number(attendee));
    const others = together.others.with(index, put(found(together.others[index]), 120));
    saveSessionTogether(context, { id, together: { ...together, others } });
  }
}

function inGoal(context: WriteContext, { sessionId, path }: Replacement, put: Put): void {
  const session = getSession(context.db, sessionId);
  const goals = goalsInRecord(context.db, session, listSessions(context.db, session.menteeId));
  const [, at, part, index, field] = path;
  const { goal, progress } = found(goals[Number(at)]);
  if (part === 'title')
    changeGoal(context, { id: goal.id, details: { ...goal, title: put(goal.title, 200) } });
  else if (part === 'why')
    changeGoal(context, { id: goal.id, details: { ...goal, why: put(goal.why, 4000) } });
  else if (part === 'progress') {
    const { id, notedOn, text } = found(progress[Number(index)]);
    changeProgress(context, { id, details: { notedOn, text: put(text, 2000) } });
  } else if (part === 'options' && isOptionField(field)) {
    const { id, ...details } = found(goal.options[Number(index)]);
    changeOption(context, {
      id,
      details: { ...details, [field]: put(details[field], field === 'description' ? 400 : 2000) },
    });
  } else throw new AlcoveError('record.stale');
}

/** The text with the new words in it. @param most the characters it may have where it stands */
type Put = (text: string | null, most: number) => string;

const optionFields = ['description', 'pros', 'cons', 'resources'] as const;
const isOptionField = (field: unknown): field is (typeof optionFields)[number] =>
  optionFields.some((known) => known === field);

function putIn(whole: string | null, most: number, wanted: Replacement): string {
  const changed = found(withReplaced(whole, wanted, wanted.replacement));
  if (changed.length > most) throw new AlcoveError('record.invalid', { rule: 'replacement-long' });
  return changed;
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new AlcoveError('record.stale');
  return value;
}
