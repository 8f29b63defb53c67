import type { Action } from '../../shared/domain/action.ts';
import {
  type BegunBy,
  closeDetails,
  type EndingKind,
  type OpenActionsAtClose,
  openActionsAtClose,
  type PlannedSessionsAtClose,
  plannedSessionsAtClose,
  stillPlanned,
} from '../../shared/domain/life-cycle.ts';
import type { ListedSession } from '../../shared/domain/session.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { HowItEnds } from './how-it-ends.tsx';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';
import { WhatBecomes } from './what-becomes.tsx';

type CloseValues = {
  on: string | null;
  endingKind: EndingKind | null;
  begunBy: BegunBy | null;
  openActions: OpenActionsAtClose;
  plannedSessions: PlannedSessionsAtClose;
  reason: string;
};

/** Closing: possible at any time and without a reason. What is still open or planned is named, never in the way. */
export function CloseForm({
  lifeCycle,
  open,
  sessions,
  onDone,
  onCancel,
}: StepFormProps & {
  open: readonly Action[];
  sessions: readonly ListedSession[];
}) {
  const { say, sayDate } = useWords();
  const begun =
    lifeCycle.status === 'ending' ? lifeCycle.moves.find(({ step }) => step === 'end') : undefined;
  const today = localDayOf(new Date());
  const start: CloseValues = {
    on: today,
    endingKind: begun?.endingKind ?? null,
    begunBy: begun?.begunBy ?? null,
    openActions: 'kept-open',
    plannedSessions: 'cancelled',
    reason: '',
  };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema: closeDetails,
    start,
    order: ['on', 'endingKind', 'begunBy', 'openActions', 'plannedSessions', 'reason'],
    toStep: (details) => ({ step: 'close', ...details }),
    onDone,
  });
  const planned = stillPlanned(sessions, form.values.on ?? today);
  return (
    <StepFrame step="close" {...frame} onCancel={onCancel}>
      <WhatBecomes
        id={form.field('openActions').id}
        title={say('lifeCycle.openActions', { count: open.length })}
        things={open.map(({ id, title, owner, due }) => ({
          id,
          name: title,
          facts: say(`actions.owner.${owner}`) + (due === null ? '' : ` · ${sayDate(due)}`),
        }))}
        ways={openActionsAtClose.options.map((value) => ({
          value,
          label: say(`lifeCycle.actions.${value}`),
        }))}
        value={form.values.openActions}
        onChange={(value) => form.set('openActions', openActionsAtClose.parse(value))}
      />
      <WhatBecomes
        id={form.field('plannedSessions').id}
        title={say('lifeCycle.plannedSessions', { count: planned.length })}
        things={planned.map(({ id, number, date, startTime }) => ({
          id,
          name: say('sessions.number', { number }),
          facts: sayDate(date) + (startTime === null ? '' : `, ${startTime}`),
        }))}
        ways={plannedSessionsAtClose.options.map((value) => ({
          value,
          label: say(`lifeCycle.sessions.${value}`),
        }))}
        value={form.values.plannedSessions}
        onChange={(value) => form.set('plannedSessions', plannedSessionsAtClose.parse(value))}
      />
      <DateField {...form.day('on')} label={say('lifeCycle.closedOn')} optional={false} />
      <HowItEnds
        kind={form.field('endingKind')}
        by={form.field('begunBy')}
        onKind={(kind) => form.set('endingKind', kind)}
        onBy={(by) => form.set('begunBy', by)}
      />
      <PrivatePassage {...form.text('reason')} label={say('lifeCycle.reasonOptional')} />
    </StepFrame>
  );
}
