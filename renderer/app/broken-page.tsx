import { Button, Group, Title } from '@mantine/core';
import styles from './failure-boundary.module.css';
import { useWords } from './words.tsx';

/** What stands in place of a screen that broke, with a way on. */
export function BrokenPage({ onRetry, onHome }: { onRetry?: () => void; onHome?: () => void }) {
  const { say } = useWords();
  return (
    <div className={styles.broken} role="alert">
      <Title order={1}>{say('app.broken')}</Title>
      <p>{say('app.brokenText')}</p>
      <Group>
        {onRetry !== undefined && <Button onClick={onRetry}>{say('app.tryAgain')}</Button>}
        {onHome !== undefined && <Button onClick={onHome}>{say('app.toHome')}</Button>}
      </Group>
    </div>
  );
}
