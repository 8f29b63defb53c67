import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { byPassword, type Secret } from '../../shared/domain/secret.ts';
import type { ChosenPlace } from '../../shared/ipc/procedures/vault.ts';
import { call, useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { PlaceChoice, type PlaceValue } from '../vault/place-choice.tsx';
import { ChosenBackup } from './chosen-backup.tsx';
import { JobState } from './job-state.tsx';
import { Report } from './report.tsx';
import { useJob } from './use-job.ts';

interface RestoreBackupProps {
  /** A vault is open: the restored one can be unlocked only after it is locked. */
  readonly whileOpen?: boolean;
}

/** Makes a new vault from a backup file. Existing vaults are never touched. */
export function RestoreBackup({ whileOpen = false }: RestoreBackupProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [file, setFile] = useState<ChosenPlace>();
  const [name, setName] = useState(say('backup.restoreNameDefault'));
  const [password, setPassword] = useState('');
  const [place, setPlace] = useState<PlaceValue>(null);
  const [tried, setTried] = useState(false);
  const open = useChange('vault.select', []);
  const job = useJob(
    async (jobId, input: { file: string; secret: Secret; name: string; place: string | null }) => {
      const restored = await call('backup.restore', { jobId, ...input });
      await queries.invalidateQueries({ queryKey: ['vault.known'] });
      return restored;
    },
  );

  const choose = (picked: ChosenPlace) => {
    setFile(picked);
    job.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file === undefined || place === undefined || password === '' || name.trim() === '') return;
    job.start({ file: file.token, secret: byPassword(password), name, place: place?.token ?? null });
  };
  const when = (missing: boolean, problem: string) => (tried && missing ? problem : undefined);

  if (job.result !== undefined && !job.running) {
    const { report, vault } = job.result;
    return (
      <Report title={say('backup.restored', { name: vault.name })} report={report}>
        {whileOpen ? (
          <p>{say('backup.restoredHint')}</p>
        ) : (
          <Button mt="md" onClick={() => open.mutate({ ref: vault.ref })} loading={open.isPending}>
            {say('backup.restoredOpen')}
          </Button>
        )}
        <Failure error={open.error} />
      </Report>
    );
  }

  return (
    <Stack gap="md">
      <ChosenBackup file={file} onChoose={choose} disabled={job.running} />
      {file !== undefined && (
        <form onSubmit={submit} noValidate>
          <Stack gap="md" align="flex-start">
            <TextInput
              w="100%"
              label={say('backup.restoreName')}
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={when(name.trim() === '', say('backup.restoreNameMissing'))}
            />
            <PasswordInput
              w="100%"
              label={say('backup.restorePassword')}
              description={say('backup.restorePasswordHint')}
              autoComplete="off"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
              error={when(password === '', say('error.password.empty'))}
            />
            <PlaceChoice
              value={place}
              onChange={setPlace}
              problem={when(place === undefined, say('vault.create.chooseMissing'))}
            />
            {!job.running && <Button type="submit">{say('backup.restoreAct')}</Button>}
          </Stack>
        </form>
      )}
      <JobState running={job.running} progress={job.progress} error={job.error} onStop={job.stop} />
    </Stack>
  );
}
