import { boundaryDetails } from '../../../shared/domain/boundary.ts';
import type { ChecklistTie } from '../../../shared/domain/checklist.ts';
import { toRichDocument } from '../../../shared/domain/rich-blocks.ts';
import type {
  SampleAction,
  SampleGoal,
  SampleRelationship,
  SampleSession,
} from '../../../shared/domain/sample/sample.ts';
import { addAction, changeAction } from '../actions/actions.ts';
import { addBoundary } from '../boundaries/boundaries.ts';
import { beginChecklist, changeChecklistItem } from '../checklists/checklists.ts';
import { addContribution } from '../contributions/contributions.ts';
import { chooseOption, reopenChoice } from '../goals/choices.ts';
import { moveGoal } from '../goals/moves.ts';
import { addOption } from '../goals/options.ts';
import { addProgress } from '../goals/progress.ts';
import { getGoal } from '../goals/read-goals.ts';
import { markSpokenOf } from '../goals/spoken-of.ts';
import { addGoal } from '../goals/write-goals.ts';
import { addCareerStage } from '../mentees/career-stages.ts';
import { saveSensitive } from '../mentees/sensitive-details.ts';
import { addMentee, changeMentee } from '../mentees/write-mentees.ts';
import { addToAgenda, changeAgendaItem } from '../sessions/agenda.ts';
import { savePrivateLog } from '../sessions/private-log.ts';
import { savePrivateNote } from '../sessions/private-note.ts';
import { saveSessionRecord } from '../sessions/session-record.ts';
import { saveSessionTogether } from '../sessions/session-together.ts';
import { addSession } from '../sessions/write-sessions.ts';
import type { WriteContext } from '../write-context.ts';
import { seedContract } from './seed-contract.ts';

/** Writes one worked example, each part on the day on which it happened, and never later than the present. */
export function seedRelationship(context: WriteContext, relationship: SampleRelationship): void {
  const { addedOn, contract, boundaries, sessions } = relationship;
  const { id: menteeId } = addMentee(on(context, addedOn), relationship.mentee);
  getToKnow(on(context, contract.agreedOn), menteeId, relationship);
  seedContract((day) => on(context, day), menteeId, relationship);
  for (const boundary of boundaries)
    addBoundary(on(context, contract.agreedOn), { menteeId, details: boundaryDetails.parse(boundary) });

  const goals: Opened[] = [];
  const actions: Agreed[] = [];
  for (const [index, session] of sessions.entries()) {
    const number = index + 1;
    const then = on(context, session.facts.date);
    const { id: sessionId } = addSession(then, { menteeId, facts: session.facts });
    for (const goal of relationship.goals) {
      if (goal.session === number) goals.push({ goal, id: openGoal(then, menteeId, goal) });
    }
    if (index === 0) goThroughChecklist(then, menteeId, session.facts.date);
    for (const opened of goals) followGoal(then, opened, number);
    for (const { action, id } of actions) {
      if (action.closedIn === number) changeAction(then, { id, details: action.details });
    }
    actions.push(
      ...session.actions.map((action) => ({ action, id: agree(then, menteeId, sessionId, action) })),
    );
    writeDown(then, sessionId, session);
    const goalIds = goals.map(({ id }) => id);
    bringIn(then, { menteeId, sessionId, goalIds }, session);
  }
}

/** Writes down what is known about the mentee, and the stage that holds with the newest day. */
function getToKnow(context: WriteContext, menteeId: string, relationship: SampleRelationship): void {
  const { about, career, sensitive } = relationship;
  changeMentee(context, { id: menteeId, changes: about });
  for (const details of career) addCareerStage(context, { menteeId, details });
  if (sensitive !== null) saveSensitive(context, { menteeId, words: sensitive });
}

/** Talks through at the first session what nothing else produces. */
function goThroughChecklist(context: WriteContext, menteeId: string, doneOn: string): void {
  const { items } = beginChecklist(context, { menteeId, templateId: null });
  for (const { id, words, tie } of items) {
    if (tie === null || !writtenElsewhere.includes(tie))
      changeChecklistItem(context, { id, details: { words, state: 'done', doneOn, note: null } });
  }
}

/** What the examples write down in its own place. */
const writtenElsewhere: readonly ChecklistTie[] = [
  'conflicts-answered',
  'privacy-notice',
  'limits-agreed',
  'boundaries-agreed',
  'goals-drafted',
  'contract-settled',
  'next-date',
];

interface Opened {
  readonly goal: SampleGoal;
  readonly id: string;
}

interface Agreed {
  readonly action: SampleAction;
  readonly id: string;
}

function openGoal(context: WriteContext, menteeId: string, { details, options }: SampleGoal): string {
  const { id } = addGoal(context, { menteeId, details: { ...details, status: 'active' } });
  for (const option of options) addOption(context, { goalId: id, details: option });
  return id;
}

function followGoal(context: WriteContext, { goal, id }: Opened, session: number): void {
  const { options } = getGoal(context.db, id);
  for (const { session: noted, ...details } of goal.progress)
    if (noted === session) addProgress(context, { goalId: id, details });
  for (const choice of goal.choices) {
    const { chosenOn, reason, reopened } = choice;
    const optionId = options[choice.option]?.id ?? '';
    if (choice.session === session) chooseOption(context, { goalId: id, optionId, chosenOn, reason });
    if (reopened?.session === session)
      reopenChoice(context, { goalId: id, on: reopened.on, reason: reopened.reason });
  }
  if (goal.achieved?.session === session)
    moveGoal(context, { id, to: 'achieved', movedOn: goal.achieved.on, words: goal.achieved.words });
}

function agree(
  context: WriteContext,
  menteeId: string,
  sessionId: string,
  { details }: SampleAction,
): string {
  const agreed = { ...details, status: 'open', outcome: null } as const;
  return addAction(context, { menteeId, sessionId, details: agreed }).id;
}

function writeDown(
  context: WriteContext,
  sessionId: string,
  { record, privateNote, agenda, together, privateLog }: SampleSession,
): void {
  const entries = agenda.map(({ text }) => ({ text, source: 'own' as const, sourceId: null }));
  for (const [at, { id, text }] of addToAgenda(context, { sessionId, entries }).entries())
    changeAgendaItem(context, { id, text, talkedAbout: agenda[at]?.talkedAbout ?? false });
  saveSessionTogether(context, { id: sessionId, together });
  savePrivateLog(context, { sessionId, log: privateLog });
  saveSessionRecord(context, { sessionId, document: toRichDocument(record), revision: 0 });
  savePrivateNote(context, { sessionId, document: toRichDocument(privateNote), revision: 0 });
}

/** `goalIds` are those of the goals so far, in the order of the example. */
function bringIn(
  context: WriteContext,
  { menteeId, sessionId, goalIds }: { menteeId: string; sessionId: string; goalIds: readonly string[] },
  session: SampleSession,
): void {
  const idOf = (goal: number | null) => (goal === null ? null : (goalIds[goal] ?? null));
  for (const goal of session.goals) {
    const goalId = idOf(goal);
    if (goalId !== null) markSpokenOf(context, { sessionId, goalId, spokenOf: true });
  }
  for (const { goal, ...details } of session.contributions)
    addContribution(context, { menteeId, place: { goalId: idOf(goal), sessionId }, details });
}

/** The same context on the afternoon of a past day, and at the present for today. */
function on(context: WriteContext, day: string): WriteContext {
  const afternoon = new Date(`${day}T16:00:00`);
  const now = context.clock();
  return { ...context, clock: () => (afternoon < now ? afternoon : now) };
}
