import { Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { LifeCycleStep } from '../../shared/domain/life-cycle.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';

/** What every step's form has: why it is taken, its fields, the way back and the act. */
export function StepFrame({
  step,
  busy,
  error,
  submit,
  onCancel,
  children,
}: {
  /** A step, or the note that the two go without documents. */
  step: LifeCycleStep | 'waive';
  busy: boolean;
  error: Error | null;
  submit: (event: FormEvent) => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { say } = useWords();
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{say(step === 'waive' ? 'lifeCycle.waiver.lead' : `lifeCycle.lead.${step}`)}</Text>
        {children}
        <Failure error={error} />
        <FormEnd
          act={say(step === 'waive' ? 'lifeCycle.waiver.act' : `lifeCycle.step.${step}`)}
          busy={busy}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
}
