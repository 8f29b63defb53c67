import { Anchor, Text } from '@mantine/core';
import type { Goal } from '../../shared/domain/goal.ts';
import { type GoalQuestion, notYetSaid } from '../../shared/domain/goal-rules.ts';
import { useWords } from '../app/words.tsx';
import { smartFields } from './goal-values.ts';
import styles from './goals.module.css';

/** What was said about a goal: why, the two pictures side by side, what makes it specific; and what is still open. */
export function GoalWords({ goal, onTalk }: { goal: Goal; onTalk: () => void }) {
  const { say } = useWords();
  const open = notYetSaid(goal);
  const smart = smartFields.filter((field) => goal[field] !== null);
  const said = (field: Exclude<GoalQuestion, 'targetDate'>) => (
    <div key={field} data-field={field}>
      <dt>{say(`goals.field.${field}`)}</dt>
      <dd data-open={goal[field] === null}>{goal[field] ?? say('goals.notYetSaid')}</dd>
    </div>
  );
  return (
    <>
      {goal.why !== null && <dl className={styles.facts}>{said('why')}</dl>}
      {(goal.currentPicture !== null || goal.preferredPicture !== null) && (
        <dl className={styles.pictures}>
          {said('currentPicture')}
          {said('preferredPicture')}
        </dl>
      )}
      {smart.length > 0 && <dl className={styles.facts}>{smart.map(said)}</dl>}
      {open.length > 0 && (
        <div className={styles.open}>
          <Text size="sm" fw={600}>
            {say('goals.stillOpen')}
          </Text>
          <ul>
            {open.map((question) => (
              <li key={question}>{say(`goals.open.${question}`)}</li>
            ))}
          </ul>
          <Anchor component="button" type="button" size="sm" onClick={onTalk}>
            {say('goals.talkThrough')}
          </Anchor>
        </div>
      )}
    </>
  );
}
