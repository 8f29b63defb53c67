import { Button, Group, Stack, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { byPassword, type Secret } from '../../../shared/domain/secret.ts';
import type { BackupReport } from '../../../shared/ipc/procedures/backup.ts';
import type { ChosenPlace, KnownVault } from '../../../shared/ipc/procedures/vault.ts';
import { call } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { BackupSecret, isEmpty } from '../backup-secret.tsx';
import { ChosenBackup } from '../chosen-backup.tsx';
import { JobState } from '../job-state.tsx';
import { Report } from '../report.tsx';
import { useJob } from '../use-job.ts';
import styles from './restore.module.css';
import { RestoreForm } from './restore-form.tsx';
import { Restored, type RestoredVault } from './restored.tsx';

interface BackupFileProps {
  /** The vault that is open: nothing can take its place before it is locked. */
  readonly open?: KnownVault;
  /** The way to the unlock screen was taken. */
  readonly onUnlock?: (() => void) | undefined;
}

/** A backup file step by step: choose it, see what is in it, say where it should go. */
export function BackupFile({ open, onUnlock }: BackupFileProps) {
  const { say } = useWords();
  const [file, setFile] = useState<ChosenPlace>();
  const [secret, setSecret] = useState<Secret>(byPassword(''));
  const [tried, setTried] = useState(false);
  const [restored, setRestored] = useState<RestoredVault>();
  const look = useJob((jobId, input: { file: string; secret: Secret | null }) =>
    call('backup.verify', { jobId, ...input }),
  );
  const report = look.running ? undefined : look.result;
  const missing = isEmpty(secret);

  const choose = (picked: ChosenPlace) => {
    setFile(picked);
    setTried(false);
    look.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file !== undefined && !missing) look.start({ file: file.token, secret });
  };
  if (restored !== undefined)
    return <Restored restored={restored} whileOpen={open !== undefined} onUnlock={onUnlock} />;

  return (
    <Stack gap="lg" className={styles.part ?? ''}>
      {open !== undefined && (
        <div>
          <Title order={2}>{say('backup.files.title')}</Title>
          <p className={styles.lead}>{say('backup.files.lead')}</p>
        </div>
      )}
      <ChosenBackup file={file} onChoose={choose} disabled={look.running} />
      {file !== undefined && report?.opened !== true && (
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <BackupSecret
              value={secret}
              onChange={setSecret}
              disabled={look.running}
              missing={tried && missing}
            />
            {!look.running && (
              <Group gap="sm">
                <Button type="submit">{say('backup.verifyAct')}</Button>
                {open !== undefined && (
                  <Button variant="default" onClick={() => look.start({ file: file.token, secret: null })}>
                    {say('backup.verifyOuterAct')}
                  </Button>
                )}
              </Group>
            )}
          </Stack>
        </form>
      )}
      <JobState running={look.running} progress={look.progress} error={look.error} onStop={look.stop} />
      {report !== undefined && <Looked report={report} />}
      {file !== undefined && report?.opened === true && (
        <RestoreForm
          file={file.token}
          secret={secret}
          vaultRef={report.vaultRef}
          open={open}
          onRestored={setRestored}
        />
      )}
    </Stack>
  );
}

function Looked({ report }: { readonly report: BackupReport }) {
  const { say } = useWords();
  const { opened, fileName } = report;
  return (
    <Report title={say(opened ? 'backup.verified' : 'backup.verifiedOuter', { fileName })} report={report}>
      {!opened && <p>{say('backup.verifiedOuterHint')}</p>}
    </Report>
  );
}
