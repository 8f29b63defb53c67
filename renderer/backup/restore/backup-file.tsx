import { Button, Group, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { byPassword, type Secret } from '../../../shared/domain/secret.ts';
import type { BackupReport } from '../../../shared/ipc/procedures/backup.ts';
import type { ChosenPlace, KnownVault } from '../../../shared/ipc/procedures/vault.ts';
import { call } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { BackupSecret, isEmpty } from '../backup-secret.tsx';
import { ChosenBackup } from '../chosen-backup.tsx';
import { createJob } from '../job.ts';
import { JobState } from '../job-state.tsx';
import { Report } from '../report.tsx';
import { useJob } from '../use-job.ts';
import styles from './restore.module.css';
import { type Destination, RestoreForm } from './restore-form.tsx';
import { Restored, type RestoredVault } from './restored.tsx';

interface BackupFileProps {
  /** The vault that is open: nothing can take its place before it is locked. */
  readonly open?: KnownVault;
  /** The way to the unlock screen was taken. */
  readonly onUnlock?: (() => void) | undefined;
}

const looking = createJob<BackupReport, ChosenPlace>();
const restoring = createJob<RestoredVault, ChosenPlace>();

/** A backup file step by step: choose it, see what is in it, say where it should go. */
export function BackupFile({ open, onUnlock }: BackupFileProps) {
  const { say } = useWords();
  const before = looking.state().about ?? restoring.state().about;
  const [file, setFile] = useState(before);
  /** Begun before this screen was left: the password was not kept for it. */
  const [cameBack, setCameBack] = useState(before !== undefined);
  const [secret, setSecret] = useState<Secret>(byPassword(''));
  const [tried, setTried] = useState(false);
  const queries = useQueryClient();
  const look = useJob(
    (jobId, input: { file: string; secret: Secret | null }) => call('backup.verify', { jobId, ...input }),
    looking,
  );
  const restore = useJob(
    async (jobId, { to, ...what }: { file: string; secret: Secret; to: Destination }) => {
      const { report, vault } =
        to.kind === 'new'
          ? await call('backup.restore', { jobId, ...what, name: to.name, place: to.place })
          : await call('backup.restoreOver', { jobId, ...what, ref: to.ref });
      await queries.invalidateQueries({ queryKey: ['vault.known'] });
      return { report, vault, over: to.kind === 'over' };
    },
    restoring,
  );
  const busy = look.running || restore.running;
  const report = look.running ? undefined : look.result;
  const missing = isEmpty(secret);

  const choose = (picked: ChosenPlace) => {
    setFile(picked);
    setTried(false);
    setCameBack(false);
    look.reset();
    restore.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setCameBack(false);
    if (file !== undefined && !missing) look.start({ file: file.token, secret }, file);
  };
  if (restore.result !== undefined)
    return (
      <div className={styles.part}>
        <Restored restored={restore.result} whileOpen={open !== undefined} onUnlock={onUnlock} />
      </div>
    );

  return (
    <Stack gap="lg" className={styles.part ?? ''}>
      {open !== undefined && (
        <div>
          <Title order={2}>{say('backup.files.title')}</Title>
          <p className={styles.lead}>{say('backup.files.lead')}</p>
        </div>
      )}
      <ChosenBackup file={file} onChoose={choose} busy={busy} />
      {file !== undefined && report?.opened !== true && !busy && (
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <BackupSecret value={secret} onChange={setSecret} missing={tried && missing} />
            <Group gap="sm">
              <Button type="submit">{say('backup.verifyAct')}</Button>
              {open !== undefined && (
                <Button
                  variant="default"
                  onClick={() => look.start({ file: file.token, secret: null }, file)}
                >
                  {say('backup.verifyOuterAct')}
                </Button>
              )}
            </Group>
          </Stack>
        </form>
      )}
      <JobState running={look.running} progress={look.progress} error={look.error} onStop={look.stop} />
      {report !== undefined && <Looked report={report} />}
      {file !== undefined && report?.opened === true && (
        <div hidden={restore.running}>
          <RestoreForm
            vaultRef={report.vaultRef}
            open={open}
            ask={cameBack ? { value: secret, onChange: setSecret } : undefined}
            onSubmit={(to) => restore.start({ file: file.token, secret, to }, file)}
          />
        </div>
      )}
      {restore.running && <Title order={2}>{say('backup.restore.where')}</Title>}
      <JobState
        running={restore.running}
        progress={restore.progress}
        error={restore.error}
        onStop={restore.stop}
      />
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
