import { Radio, Stack, Text, Textarea } from '@mantine/core';
import type { Goal } from '../../shared/domain/goal.ts';
import { refusedChoice } from '../../shared/domain/goal-rules.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';

type ChoiceValues = { optionId: string; chosenOn: string | null; reason: string };

const sentences = {
  optionId: 'goals.choice.optionMissing',
  chosenOn: 'goals.choice.dateMissing',
  reason: 'rule.reason-missing',
} as const;

/** Writes down which option the mentee chose. */
export function ChooseDialog({
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
    <Dialog opened={opened} onClose={onClose} title={say('goals.choice.record')} size="lg">
      <Text mb="md">{say('goals.choice.lead')}</Text>
      <ChooseForm goal={goal} onClose={onClose} />
    </Dialog>
  );
}

function ChooseForm({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { say } = useWords();
  const choose = useChange('goals.choose', ['goals.list', 'timeline.list', 'home.overview']);
  const today = localDayOf(new Date());
  const start: ChoiceValues = { optionId: '', chosenOn: today, reason: '' };
  const form = useForm({
    schema: contract['goals.choose'].input.omit({ goalId: true }),
    start,
    order: ['optionId', 'chosenOn', 'reason'],
    sentence: (field, issue) =>
      issue.code === 'too_big' ? say('goals.tooLong', { max: Number(issue.maximum) }) : say(sentences[field]),
    alsoCheck: (values) => {
      const rule = refusedChoice(goal, values, today);
      if (rule === undefined) return {};
      return { [rule === 'reason-missing' ? 'reason' : 'chosenOn']: say(`rule.${rule}`) };
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit((choice) =>
        choose.mutate({ goalId: goal.id, ...choice }, { onSuccess: onClose }),
      )}
    >
      <Stack gap="md">
        <Radio.Group
          {...form.field('optionId')}
          label={say('goals.choice.option')}
          onChange={(value) => form.set('optionId', value)}
        >
          <Stack gap="xs" mt="xs">
            {goal.options.map((option) => (
              <Radio key={option.id} value={option.id} label={option.description} />
            ))}
          </Stack>
        </Radio.Group>
        <DateField {...form.day('chosenOn')} label={say('goals.choice.chosenOn')} optional={false} />
        <Textarea
          size="md"
          {...form.text('reason')}
          label={say('goals.choice.reason')}
          description={say('goals.choice.reasonHint')}
          autosize
          minRows={2}
        />
        <Failure error={choose.error} />
        <FormEnd act={say('goals.choice.save')} busy={choose.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
