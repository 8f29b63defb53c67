import { Radio, Stack, Text } from '@mantine/core';
import type { Action } from '../../shared/domain/action.ts';
import {
  type BegunBy,
  closeDetails,
  type EndingKind,
  type OpenActionsAtClose,
  openActionsAtClose,
} from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { HowItEnds } from './how-it-ends.tsx';
import styles from './life-cycle.module.css';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

type CloseValues = {
  on: string | null;
  endingKind: EndingKind | null;
  begunBy: BegunBy | null;
  openActions: OpenActionsAtClose;
  reason: string;
};

/** Closing: possible at any time and without a reason. What is still open is named, never in the way. */
export function CloseForm({
  lifeCycle,
  open,
  onDone,
  onCancel,
}: StepFormProps & {
  open: readonly Action[];
}) {
  const { say, sayDate } = useWords();
  const begun =
    lifeCycle.status === 'ending' ? lifeCycle.moves.find(({ step }) => step === 'end') : undefined;
  const start: CloseValues = {
    on: localDayOf(new Date()),
    endingKind: begun?.endingKind ?? null,
    begunBy: begun?.begunBy ?? null,
    openActions: 'kept-open',
    reason: '',
  };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema: closeDetails,
    start,
    order: ['on', 'endingKind', 'begunBy', 'openActions', 'reason'],
    toStep: (details) => ({ step: 'close', ...details }),
    onDone,
  });
  return (
    <StepFrame step="close" {...frame} onCancel={onCancel}>
      {open.length > 0 && (
        <section className={styles.open} aria-label={say('lifeCycle.openActions', { count: open.length })}>
          <Text fw={600}>{say('lifeCycle.openActions', { count: open.length })}</Text>
          <ul>
            {open.map(({ id, title, owner, due }) => (
              <li key={id}>
                {title}
                <Text span size="sm" c="var(--ink-soft)">
                  {' · '}
                  {say(`actions.owner.${owner}`)}
                  {due !== null && ` · ${sayDate(due)}`}
                </Text>
              </li>
            ))}
          </ul>
          <Radio.Group
            id={form.field('openActions').id}
            label={say('lifeCycle.openActionsBecome')}
            value={form.values.openActions}
            onChange={(value) => form.set('openActions', openActionsAtClose.parse(value))}
          >
            <Stack gap="xs" mt="xs">
              {openActionsAtClose.options.map((value) => (
                <Radio key={value} value={value} label={say(`lifeCycle.actions.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
        </section>
      )}
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
