import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { KnownVault, VaultState } from '../../shared/ipc/procedures/vault.ts';
import { call } from '../app/client.ts';
import { TrialNotice } from '../app/trial-notice.tsx';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { QuietScreen } from '../ui/quiet-screen.tsx';
import { LockForNow } from './lock-for-now.tsx';
import { NewPassword } from './new-password.tsx';
import { StepTitle } from './step-title.tsx';
import styles from './unfinished.module.css';
import { useNewPassword } from './use-new-password.ts';

/** The new password of a vault that was opened with its recovery code. On success its pages show. */
export function SetPassword({ vault }: { readonly vault: KnownVault }) {
  const { say } = useWords();
  const chosen = useNewPassword([vault.name]);
  const set = useMutation<VaultState, AlcoveError, string>({
    mutationFn: (password) => call('keys.setPassword', { password }),
    gcTime: 0,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const password = chosen.take();
    if (password !== null && !set.isPending) set.mutate(password);
  };
  return (
    <QuietScreen notice={<TrialNotice />}>
      <StepTitle>{say('keys.newPassword.title')}</StepTitle>
      <p className={styles.lead}>{say('keys.newPassword.lead', { name: vault.name })}</p>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <NewPassword
            {...chosen.fields}
            label={say('keys.newPassword.password')}
            againLabel={say('keys.newPassword.again')}
          />
          <Failure error={set.error} />
          <Button type="submit" size="md" loading={set.isPending}>
            {say('keys.newPassword.set')}
          </Button>
        </Stack>
      </form>
      <LockForNow />
    </QuietScreen>
  );
}
