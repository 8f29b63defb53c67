import { Checkbox, Group } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { RegisteredBackup } from '../../../shared/ipc/procedures/backup.ts';
import { useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Failure } from '../../ui/failure.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';
import styles from './register.module.css';
import { RegisterRow } from './register-row.tsx';

/** Every backup the vault remembers: where, when, verified, and whether it should be destroyed. */
export function RegisterPart() {
  const { say } = useWords();
  const [asked, ask] = useSearchParams();
  const onlyOld = asked.get('only') === 'old';
  const [gone, setGone] = useState(false);
  const [leaving, setLeaving] = useState<RegisteredBackup>();
  const { data: backups, error, refetch } = useRead('backup.registered', undefined, { live: true });
  if (backups === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  if (backups.length === 0) {
    return (
      <EmptyState icon={IconListCheck} title={say('backup.register.empty')}>
        {say('backup.register.emptyHint')}
      </EmptyState>
    );
  }
  const shown = backups.filter(
    ({ state, opensWithOldSecret }) => (gone || state === 'kept') && (!onlyOld || opensWithOldSecret),
  );
  const hasOld = backups.some(({ opensWithOldSecret }) => opensWithOldSecret);
  return (
    <>
      <p className={styles.lead}>{say('backup.register.lead')}</p>
      <Group gap="lg" mb="md">
        {(hasOld || onlyOld) && (
          <Checkbox
            label={say('backup.register.oldOnly')}
            checked={onlyOld}
            onChange={(event) =>
              ask({ part: 'register', ...(event.currentTarget.checked && { only: 'old' }) })
            }
          />
        )}
        <Checkbox
          label={say('backup.register.gone')}
          checked={gone}
          onChange={(event) => setGone(event.currentTarget.checked)}
        />
      </Group>
      {shown.length === 0 ? (
        <p className={styles.lead}>{say('backup.register.nothing')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('backup.register.made')}</th>
              <th scope="col">{say('backup.register.where')}</th>
              <th scope="col">{say('backup.register.state')}</th>
              <th scope="col">
                <span className={styles.unseen}>{say('backup.register.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((backup) => (
              <RegisterRow key={backup.id} backup={backup} onDestroy={() => setLeaving(backup)} />
            ))}
          </tbody>
        </table>
      )}
      <DestroyDialog backup={leaving} onClose={() => setLeaving(undefined)} />
    </>
  );
}
