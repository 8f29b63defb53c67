import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { currentGoals, orderedGoals } from '../../shared/domain/goal-order.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';

/** Which of the mentee's goals a session spoke of. Goals that are over are listed only where they were marked. */
export function GoalsSpokenOf({ menteeId, sessionId }: { menteeId: string; sessionId: string }) {
  const { say } = useWords();
  const goals = useRead('goals.list', { menteeId });
  const spoken = useRead('goals.spokenOf', { sessionId });
  const mark = useChange('goals.markSpokenOf', ['goals.spokenOf', 'goals.sessions']);
  if (goals.data === undefined || spoken.data === undefined)
    return <Failure error={goals.error ?? spoken.error} />;
  const marked = new Set(spoken.data);
  const current = new Set(currentGoals(goals.data).map(({ id }) => id));
  const shown = orderedGoals(goals.data).filter(({ id }) => current.has(id) || marked.has(id));

  return (
    <section>
      <Title order={3} size="h4" mb={4} id={`spoken-of-${sessionId}`}>
        {say('goals.spokenOf')}
      </Title>
      <Text size="sm" c="var(--ink-soft)" mb="sm">
        {say(shown.length === 0 ? 'goals.spokenOf.none' : 'goals.spokenOf.hint')}
      </Text>
      <Stack gap="xs" role="group" aria-labelledby={`spoken-of-${sessionId}`}>
        {shown.map(({ id, title, status }) => (
          <Checkbox
            key={id}
            checked={marked.has(id)}
            label={title}
            description={say(`goals.status.${status}`)}
            onChange={(event) =>
              mark.mutate({ sessionId, goalId: id, spokenOf: event.currentTarget.checked })
            }
          />
        ))}
      </Stack>
      <Failure error={mark.error} />
    </section>
  );
}
