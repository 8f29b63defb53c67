import { Stack, Text, Textarea } from '@mantine/core';
import type { Goal } from '../../shared/domain/goal.ts';
import { refusedReopening } from '../../shared/domain/goal-rules.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';

/** Goes back to the options; the choice stays readable. */
export function ReopenDialog({
  goal,
  opened,
  onClose,
}: {
  goal: Goal;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('goals.choice.reopen')} size="lg">
      <Text mb="md">{say('goals.choice.reopenLead')}</Text>
      <ReopenForm goal={goal} onClose={onClose} />
    </Dialog>
  );
}

function ReopenForm({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { say } = useWords();
  const reopen = useChange('goals.reopenChoice', ['goals.list', 'timeline.list', 'home.overview']);
  const today = localDayOf(new Date());
  const start: { on: string | null; reason: string } = { on: today, reason: '' };
  const form = useForm({
    schema: contract['goals.reopenChoice'].input.omit({ goalId: true }),
    start,
    order: ['on', 'reason'],
    sentence: (field, issue) =>
      field === 'on'
        ? say('goals.choice.reopenDateMissing')
        : say('goals.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 }),
    alsoCheck: (values) => {
      const rule = refusedReopening(goal, values, today);
      if (rule === undefined) return {};
      return { [rule === 'reason-missing' ? 'reason' : 'on']: say(`rule.${rule}`) };
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit((reopening) =>
        reopen.mutate({ goalId: goal.id, ...reopening }, { onSuccess: onClose }),
      )}
    >
      <Stack gap="md">
        <DateField {...form.day('on')} label={say('goals.choice.reopenedOn')} optional={false} />
        <Textarea
          size="md"
          {...form.text('reason')}
          label={say('goals.choice.reopenReason')}
          description={say('goals.choice.reopenReasonHint')}
          autosize
          minRows={2}
        />
        <Failure error={reopen.error} />
        <FormEnd act={say('goals.choice.reopenSave')} busy={reopen.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
