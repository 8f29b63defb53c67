import { Switch } from '@mantine/core';
import { localDayOf } from '../../../shared/domain/time.ts';
import type { KeysOverview } from '../../../shared/ipc/procedures/keys.ts';
import { useChange } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Failure } from '../../ui/failure.tsx';
import { KeyRow } from './key-row.tsx';
import styles from './security.module.css';

interface KeystoreRowProps {
  readonly keystore: KeysOverview['keystore'];
  /** When it was switched on; undefined while it is off. */
  readonly since: string | undefined;
  readonly readOnly: boolean;
}

/** This computer's own key store as a third key, with what that means; it can always be switched off again. */
export function KeystoreRow({ keystore, since, readOnly }: KeystoreRowProps) {
  const { say, sayDate } = useWords();
  const use = useChange('keys.useKeystore', ['keys.overview']);
  const on = since !== undefined;
  return (
    <div>
      <KeyRow
        title={say('keys.keystore')}
        {...(since !== undefined && {
          when: say('keys.keystore.on', { when: sayDate(localDayOf(new Date(since))) }),
        })}
        hint={say('keys.keystore.hint')}
        act={
          <Switch
            size="md"
            classNames={{ track: styles.track ?? '', thumb: styles.thumb ?? '' }}
            withThumbIndicator={false}
            aria-label={say('keys.keystore')}
            checked={use.isPending ? use.variables.on : on}
            disabled={readOnly || use.isPending || (keystore !== 'available' && !on)}
            onChange={(event) => use.mutate({ on: event.currentTarget.checked })}
          />
        }
      />
      {keystore !== 'available' && <p className={styles.reason}>{say(`keys.keystore.${keystore}`)}</p>}
      <Failure error={use.error} />
    </div>
  );
}
