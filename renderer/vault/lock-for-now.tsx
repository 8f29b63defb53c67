import { Anchor } from '@mantine/core';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './unfinished.module.css';

/** Leaves what is unfinished for another time. Unlocking leads back to it. */
export function LockForNow() {
  const { say } = useWords();
  const lock = useChange('vault.lock', []);
  return (
    <div className={styles.later}>
      <Anchor component="button" type="button" onClick={() => lock.mutate(undefined)}>
        {say('keys.show.later')}
      </Anchor>
      <Failure error={lock.error} />
    </div>
  );
}
