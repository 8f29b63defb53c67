import { Button, Group, Text } from '@mantine/core';
import { IconFilePencil } from '@tabler/icons-react';
import { useState } from 'react';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { useTurned } from '../app/turned.tsx';
import { useWhenWritten } from '../app/use-when-written.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import { AmendDialog } from './amend-dialog.tsx';
import { recordReads } from './record-reads.ts';
import styles from './session-records.module.css';

/** Says above the open words that a signed record is being amended, and why; with the way back. */
export function AmendmentNotice({ sessionId }: { sessionId: string }) {
  const { say, sayDate } = useWords();
  const turned = useTurned();
  const sealed = useRead('records.list', { sessionId });
  const giveUp = useChange('records.giveUpAmendment', recordReads);
  const [asking, setAsking] = useState<'reason' | 'give-up'>();
  const { unsaved, whenWritten, leave } = useWhenWritten();
  const { amendment, records } = sealed.data ?? { amendment: null, records: [] };
  const amended = records.find(({ id }) => id === amendment?.recordId);
  if (amendment === null || amended === undefined) return <Failure error={sealed.error} />;

  const close = () => {
    setAsking(undefined);
    leave();
    giveUp.reset();
  };
  return (
    <section className={styles.notice} aria-label={say('records.amend.title')}>
      <IconFilePencil size={20} stroke={1.7} aria-hidden />
      <div>
        <Text fw={600}>
          {say('records.amending', { date: sayDate(localDayOf(new Date(amended.signedAt))) })}
        </Text>
        <Text size="sm">{say('records.amending.text', { reason: amendment.reason })}</Text>
      </div>
      {!turned && (
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => setAsking('reason')}>
            {say('records.amend.reword')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setAsking('give-up')}>
            {say('records.giveUp')}
          </Button>
        </Group>
      )}
      <AmendDialog sessionId={sessionId} opened={asking === 'reason'} onClose={() => setAsking(undefined)} />
      <Confirm
        opened={asking === 'give-up'}
        title={say('records.giveUp.title')}
        act={say('records.giveUp')}
        busy={giveUp.isPending}
        problem={
          unsaved ? (
            <FailureText>{say('records.giveUp.unsaved')}</FailureText>
          ) : (
            <Failure error={giveUp.error} />
          )
        }
        onConfirm={() => whenWritten(() => giveUp.mutate({ sessionId }, { onSuccess: close }))}
        onCancel={close}
      >
        {say('records.giveUp.text')}
      </Confirm>
    </section>
  );
}
