import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { byPassword, type Secret } from '../../shared/domain/secret.ts';
import type { ChosenPlace } from '../../shared/ipc/procedures/vault.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { ChosenBackup } from './chosen-backup.tsx';
import { JobState } from './job-state.tsx';
import { Report } from './report.tsx';
import { useJob } from './use-job.ts';

/** Checks a backup file without restoring it; with the password, down to every page. */
export function VerifyBackup() {
  const { say } = useWords();
  const [file, setFile] = useState<ChosenPlace>();
  const [password, setPassword] = useState('');
  const job = useJob((jobId, input: { file: string; secret: Secret | null }) =>
    call('backup.verify', { jobId, ...input }),
  );

  const choose = (picked: ChosenPlace) => {
    setFile(picked);
    job.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file !== undefined)
      job.start({ file: file.token, secret: password === '' ? null : byPassword(password) });
  };

  return (
    <Stack gap="md">
      <ChosenBackup file={file} onChoose={choose} disabled={job.running} />
      {file !== undefined && (
        <form onSubmit={submit}>
          <Stack gap="md" align="flex-start">
            <PasswordInput
              w="100%"
              label={say('backup.verifyPassword')}
              description={say('backup.verifyPasswordHint')}
              autoComplete="off"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
            />
            {!job.running && <Button type="submit">{say('backup.verifyAct')}</Button>}
          </Stack>
        </form>
      )}
      <JobState running={job.running} progress={job.progress} error={job.error} onStop={job.stop} />
      {job.result !== undefined && !job.running && (
        <Report
          title={say(job.result.opened ? 'backup.verified' : 'backup.verifiedOuter', {
            fileName: job.result.fileName,
          })}
          report={job.result}
        >
          {!job.result.opened && <p>{say('backup.verifiedOuterHint')}</p>}
        </Report>
      )}
    </Stack>
  );
}
