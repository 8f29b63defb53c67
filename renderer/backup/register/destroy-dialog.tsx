import { Button, Group, Radio, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { RegisteredBackup } from '../../../shared/ipc/procedures/backup.ts';
import { call } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure, FailureText } from '../../ui/failure.tsx';
import { refreshBackups } from '../refresh-backups.ts';
import styles from './register.module.css';

interface DestroyDialogProps {
  readonly backup: RegisteredBackup | undefined;
  readonly onClose: () => void;
}

/** Has Alcove remove a backup, or notes that it is gone already. */
export function DestroyDialog({ backup, onClose }: DestroyDialogProps) {
  const { say } = useWords();
  return (
    <Dialog opened={backup !== undefined} onClose={onClose} title={say('backup.destroy.title')} size="lg">
      {backup !== undefined && <DestroyForm key={backup.id} backup={backup} onClose={onClose} />}
    </Dialog>
  );
}

function DestroyForm({ backup, onClose }: { backup: RegisteredBackup; onClose: () => void }) {
  const { say, sayMoment } = useWords();
  const queries = useQueryClient();
  const [remove, setRemove] = useState(true);
  const destroy = useMutation<unknown, AlcoveError>({
    mutationFn: () => call('backup.destroy', { id: backup.id, remove }),
    onSuccess: () => {
      onClose();
      return refreshBackups(queries);
    },
  });
  const { fileName, place } = backup;
  return (
    <Stack gap="md">
      <p className={styles.about}>
        {say('backup.destroy.text', { fileName, place, moment: sayMoment(backup.madeAt) })}
      </p>
      {backup.opensWithOldSecret && <p className={styles.about}>{say('backup.destroy.oldSecret')}</p>}
      <Radio.Group
        label={say('backup.destroy.how')}
        value={remove ? 'remove' : 'note'}
        onChange={(how) => setRemove(how === 'remove')}
      >
        <Stack gap="xs" mt={6}>
          <Radio
            value="remove"
            label={say('backup.destroy.remove')}
            description={say('backup.destroy.removeHint')}
          />
          <Radio
            value="note"
            label={say('backup.destroy.note')}
            description={say('backup.destroy.noteHint')}
          />
        </Stack>
      </Radio.Group>
      <p className={styles.copies}>{say('backup.destroy.copies')}</p>
      {destroy.error?.code === 'backup.altered' ? (
        <FailureText>{say('backup.destroy.another')}</FailureText>
      ) : (
        <Failure error={destroy.error} />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {say('app.cancel')}
        </Button>
        <Button
          loading={destroy.isPending}
          onClick={() => destroy.mutate()}
          {...(remove && { color: 'danger' })}
        >
          {say(remove ? 'backup.destroy.removeAct' : 'backup.destroy.noteAct')}
        </Button>
      </Group>
    </Stack>
  );
}
