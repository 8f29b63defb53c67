import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import type { RegisteredBackup } from '../../../shared/ipc/procedures/backup.ts';
import { useWords } from '../../app/words.tsx';
import styles from './register.module.css';

interface RegisterRowProps {
  readonly backup: RegisteredBackup;
  readonly onDestroy: () => void;
}

/** One backup in the register. */
export function RegisterRow({ backup, onDestroy }: RegisterRowProps) {
  const { say, sayBytes, sayMoment } = useWords();
  const { state, origin, endedAt, opensWithOldSecret, holdsOldKey } = backup;
  const kept = state === 'kept';
  const moment = sayMoment(backup.madeAt);
  return (
    <tr data-gone={kept ? undefined : true}>
      <td>
        <span className={styles.made}>{moment}</span>
        <span className={styles.soft}>
          {say(origin === 'by-hand' ? 'backup.register.byHand' : 'backup.register.scheduled')}
        </span>
      </td>
      <td className={styles.where}>
        <span className={styles.path}>{backup.place}</span>
        <span className={styles.soft}>
          {backup.fileName} · {sayBytes(backup.bytes)}
        </span>
      </td>
      <td>
        {kept
          ? say('backup.register.verified', { moment: sayMoment(backup.verifiedAt) })
          : say(`backup.register.${state}`, { moment: endedAt === null ? '' : sayMoment(endedAt) })}
        {kept && opensWithOldSecret && (
          <span className={styles.old}>
            <IconKey size={15} stroke={1.8} aria-hidden />
            {say('backup.register.oldSecret')}
          </span>
        )}
        {kept && holdsOldKey && <span className={styles.soft}>{say('backup.register.oldKey')}</span>}
      </td>
      <td className={styles.acts}>
        {kept && (
          <Button
            variant={opensWithOldSecret ? 'default' : 'subtle'}
            size="xs"
            aria-label={say('backup.register.destroyNamed', { moment })}
            onClick={onDestroy}
          >
            {say('backup.register.destroy')}
          </Button>
        )}
      </td>
    </tr>
  );
}
