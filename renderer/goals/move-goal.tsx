import { Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { type Goal, goalStatus } from '../../shared/domain/goal.ts';
import { refusedMove } from '../../shared/domain/goal-rules.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';

/** Where the goal stands moves on: on a day, with a few words if the mentee likes. */
export function MoveGoal({ goal }: { goal: Goal }) {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconArrowRight size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {say('goals.move')}
      </Button>
      <Dialog opened={opened} onClose={close} title={say('goals.move')} size="lg">
        <Text mb="md">{say('goals.move.lead')}</Text>
        <MoveForm goal={goal} onClose={close} />
      </Dialog>
    </>
  );
}

type Values = { to: string; movedOn: string | null; words: string };

const schema = contract['goals.move'].input.omit({ id: true });

function MoveForm({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { say } = useWords();
  const move = useChange('goals.move', ['goals.list', 'timeline.list', 'home.overview']);
  const today = localDayOf(new Date());
  const start: Values = { to: '', movedOn: today, words: '' };
  const form = useForm({
    schema,
    start,
    order: ['to', 'movedOn', 'words'],
    sentence: (field, issue) => {
      if (field === 'to') return say('goals.move.toMissing');
      return field === 'movedOn'
        ? say('goals.move.dateMissing')
        : say('goals.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 });
    },
    alsoCheck: (values) => {
      const rule = refusedMove(goal, values, today);
      return rule === undefined ? {} : { movedOn: say(`rule.${rule}`) };
    },
  });
  const chosen = goalStatus.safeParse(form.values.to);
  return (
    <form
      noValidate
      onSubmit={form.submit((moved) => move.mutate({ id: goal.id, ...moved }, { onSuccess: onClose }))}
    >
      <Stack gap="md">
        <Radio.Group
          {...form.field('to')}
          label={say('goals.move.to')}
          onChange={(value) => form.set('to', value)}
        >
          <Stack gap="xs" mt="xs">
            {goalStatus.options
              .filter((status) => status !== goal.status)
              .map((status) => (
                <Radio
                  key={status}
                  value={status}
                  label={say(`goals.move.${status}`)}
                  description={say(`goals.move.${status}.hint`)}
                />
              ))}
          </Stack>
        </Radio.Group>
        <DateField {...form.day('movedOn')} label={say('goals.move.on')} optional={false} />
        <Textarea
          size="md"
          {...form.text('words')}
          label={say(chosen.success ? `goals.move.${chosen.data}.words` : 'goals.move.words')}
          autosize
          minRows={2}
        />
        <Failure error={move.error} />
        <FormEnd act={say('goals.move.save')} busy={move.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
