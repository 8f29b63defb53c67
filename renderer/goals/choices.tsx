import { Button, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import {
  currentChoice,
  fewestOptionsToChoose,
  type Goal,
  type GoalChoice,
} from '../../shared/domain/goal.ts';
import { useWords } from '../app/words.tsx';
import { ChooseDialog } from './choose-dialog.tsx';
import styles from './goals.module.css';

/** What the mentee chose, when and why; earlier choices stay. */
export function Choices({ goal }: { goal: Goal }) {
  const { say, sayDate } = useWords();
  const [choosing, setChoosing] = useState(false);
  const hintId = useId();
  const current = currentChoice(goal);
  const earlier = goal.choices.slice(0, -1).reverse();
  const possible = goal.options.length >= fewestOptionsToChoose;
  const optionOf = (choice: GoalChoice) =>
    goal.options.find(({ id }) => id === choice.optionId)?.description ?? '';

  return (
    <section className={styles.part}>
      <Title order={3} size="h4">
        {say('goals.choice')}
      </Title>
      {current === undefined ? (
        <Text c="var(--ink-soft)">{say('goals.choice.none')}</Text>
      ) : (
        <blockquote className={styles.choice}>
          <Text fw={600}>
            {say('goals.choice.line', { option: optionOf(current), date: sayDate(current.chosenOn) })}
          </Text>
          <Text className={styles.reason ?? ''}>{current.reason}</Text>
        </blockquote>
      )}
      <div className={styles.chooseLine}>
        <Button
          variant={current === undefined && possible ? 'filled' : 'default'}
          {...(!possible && { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': hintId })}
          onClick={() => possible && setChoosing(true)}
        >
          {current === undefined ? say('goals.choice.record') : say('goals.choice.again')}
        </Button>
        {!possible && (
          <Text size="sm" id={hintId} c="var(--ink-soft)">
            {say('goals.choice.needsTwo')}
          </Text>
        )}
      </div>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{say('goals.choice.earlier', { count: earlier.length })}</summary>
          <ul>
            {earlier.map((choice) => (
              <li key={choice.id}>
                <Text>
                  {say('goals.choice.line', { option: optionOf(choice), date: sayDate(choice.chosenOn) })}
                </Text>
                <Text size="sm" c="var(--ink-soft)">
                  {choice.reason}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ChooseDialog goal={goal} opened={choosing} onClose={() => setChoosing(false)} />
    </section>
  );
}
