import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import {
  currentChoice,
  fewestOptionsToChoose,
  type Goal,
  type GoalChoice,
} from '../../shared/domain/goal.ts';
import { useWords } from '../app/words.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';
import { ChooseDialog } from './choose-dialog.tsx';
import styles from './goals.module.css';
import { ReopenDialog } from './reopen-dialog.tsx';

/** What the mentee chose, when and why; a choice can be reopened, and all of them stay. */
export function Choices({ goal }: { goal: Goal }) {
  const { say, sayDate } = useWords();
  const [doing, setDoing] = useState<'choosing' | 'reopening'>();
  const current = currentChoice(goal);
  const last = goal.choices.at(-1);
  const possible = goal.options.length >= fewestOptionsToChoose;
  const optionOf = (choice: GoalChoice) =>
    goal.options.find(({ id }) => id === choice.optionId)?.description ?? '';
  const close = () => setDoing(undefined);

  return (
    <section className={styles.part}>
      <Title order={3} size="h4">
        {say('goals.choice')}
      </Title>
      {current !== undefined && (
        <blockquote className={styles.choice}>
          <Text fw={600}>
            {say('goals.choice.line', { option: optionOf(current), date: sayDate(current.chosenOn) })}
          </Text>
          <Text className={styles.reason ?? ''}>{current.reason}</Text>
        </blockquote>
      )}
      {current === undefined && (
        <Text c="var(--ink-soft)">
          {last === undefined || last.reopened === null
            ? say('goals.choice.none')
            : say('goals.choice.open', { date: sayDate(last.reopened.on) })}
        </Text>
      )}
      {current === undefined ? (
        <ReadyButton
          act={say('goals.choice.record')}
          ready={possible}
          sentence={possible ? undefined : say('goals.choice.needsTwo')}
          onAct={() => setDoing('choosing')}
        />
      ) : (
        <div>
          <Button variant="default" onClick={() => setDoing('reopening')}>
            {say('goals.choice.reopen')}
          </Button>
        </div>
      )}
      {goal.choices.some(({ reopened }) => reopened !== null) && (
        <ChoiceHistory goal={goal} optionOf={optionOf} />
      )}
      <ChooseDialog goal={goal} opened={doing === 'choosing'} onClose={close} />
      <ReopenDialog goal={goal} opened={doing === 'reopening'} onClose={close} />
    </section>
  );
}

/** Every choice in its order, with what was said when it was reopened. */
function ChoiceHistory({ goal, optionOf }: { goal: Goal; optionOf: (choice: GoalChoice) => string }) {
  const { say, sayDate } = useWords();
  return (
    <details className={styles.earlier}>
      <summary>{say('goals.choice.history')}</summary>
      <ol>
        {goal.choices.map((choice) => (
          <li key={choice.id}>
            <Text>
              {say('goals.choice.line', { option: optionOf(choice), date: sayDate(choice.chosenOn) })}
            </Text>
            <Text size="sm" c="var(--ink-soft)">
              {choice.reason}
            </Text>
            {choice.reopened !== null && (
              <Text size="sm" mt={4}>
                {say('goals.choice.reopenedLine', {
                  date: sayDate(choice.reopened.on),
                  reason: choice.reopened.reason,
                })}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
