import { Title } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { Failure } from '../ui/failure.tsx';
import { GoalForm } from './goal-form.tsx';

/** Writes down a new goal. */
export function NewGoal({ menteeId, onDone }: { menteeId: string; onDone: (goalId: string) => void }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const add = useChange('goals.add', ['goals.list', 'timeline.list', 'home.overview']);
  return (
    <FocusFirst>
      <Title order={2} mb="md">
        {say('goals.new')}
      </Title>
      <GoalForm
        busy={add.isPending}
        onSubmit={(details) => add.mutate({ menteeId, details }, { onSuccess: ({ id }) => onDone(id) })}
        onCancel={() => navigate(-1)}
      />
      <Failure error={add.error} />
    </FocusFirst>
  );
}
