import { Button, Group, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { call } from '../../app/client.ts';
import { flushAll } from '../../app/pending-writes.ts';
import { useWords } from '../../app/words.tsx';
import { oldSecretsPath } from '../../backup/parts.ts';
import { useJob } from '../../backup/use-job.ts';
import { CodeSteps } from '../../vault/code-steps.tsx';
import { useOfferedCode } from '../../vault/use-offered-code.ts';
import { Done } from './done.tsx';
import styles from './security.module.css';

interface VaultKeyStepsProps {
  readonly password: string;
  readonly onWorking: (working: boolean) => void;
  readonly onClose: () => void;
}

/** The new code for the new key, the work with its progress, and the way to fresh backups. */
export function VaultKeySteps({ password, onWorking, onClose }: VaultKeyStepsProps) {
  const { say, sayError } = useWords();
  const queries = useQueryClient();
  const offered = useOfferedCode();
  const job = useJob(async (jobId, typed: string) => {
    await flushAll();
    const keys = await call('keys.changeVaultKey', { jobId, current: password, typed });
    offered.taken();
    queries.setQueryData(['keys.overview', undefined], keys);
    return keys;
  });
  useEffect(() => onWorking(job.running), [job.running, onWorking]);

  if (job.result !== undefined) {
    return (
      <Done title={say('keys.rekey.done')} next={say('keys.rekey.doneNext')}>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('keys.close')}
          </Button>
          <Button component={Link} to={oldSecretsPath} onClick={onClose}>
            {say('keys.rekey.toBackups')}
          </Button>
        </Group>
      </Done>
    );
  }
  const stopped = job.error?.code === 'cancelled' ? job.error : undefined;
  const percent = Math.round((job.progress?.fraction ?? 0) * 100);
  return (
    <>
      <div hidden={job.running}>
        <CodeSteps
          offered={offered}
          heading={(step) => (
            <p className={styles.dialogLead}>
              {say(step === 'show' ? 'keys.rekey.codeLead' : 'keys.typeBack.lead')}
            </p>
          )}
          act={say('keys.rekey.act')}
          busy={job.running}
          error={stopped === undefined ? job.error : null}
          onTyped={job.start}
          onRetype={job.reset}
        />
      </div>
      {stopped !== undefined && (
        <p role="status" className={styles.stopped}>
          {sayError(stopped)}
        </p>
      )}
      {job.running && (
        <div className={styles.working}>
          <p role="status">{say('keys.rekey.working')}</p>
          <Progress.Root size="sm">
            <Progress.Section value={percent} aria-label={say('keys.rekey.progress')} />
          </Progress.Root>
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={job.stop}>
              {say('app.cancel')}
            </Button>
          </Group>
        </div>
      )}
    </>
  );
}
