import { PasswordInput, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { KeysOverview } from '../../../shared/ipc/procedures/keys.ts';
import { call } from '../../app/client.ts';
import { useOpenVault } from '../../app/open-vault-context.ts';
import { useWords } from '../../app/words.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { NewPassword } from '../../vault/new-password.tsx';
import { useNewPassword } from '../../vault/use-new-password.ts';
import { ExposedOffer } from './exposed-offer.tsx';
import styles from './security.module.css';

interface ChangePasswordProps {
  readonly opened: boolean;
  /** There is a recovery code, of which the mentor wants to know what becomes of it. */
  readonly hasCode: boolean;
  readonly onClose: () => void;
  readonly onChangeKey: () => void;
}

/** Changes the password of the open vault, and says what that means for old backups. */
export function ChangePassword({ opened, hasCode, onClose, onChangeKey }: ChangePasswordProps) {
  const { say } = useWords();
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={say('keys.changePassword.title')}
      size="lg"
      closeOnClickOutside={false}
    >
      <ChangePasswordForm hasCode={hasCode} onClose={onClose} onChangeKey={onChangeKey} />
    </Dialog>
  );
}

interface Passwords {
  readonly current: string;
  readonly password: string;
}

function ChangePasswordForm({ hasCode, onClose, onChangeKey }: Omit<ChangePasswordProps, 'opened'>) {
  const { say, sayError } = useWords();
  const queries = useQueryClient();
  const { vault } = useOpenVault();
  const [current, setCurrent] = useState('');
  const [missing, setMissing] = useState(false);
  const currentField = useRef<HTMLInputElement>(null);
  const chosen = useNewPassword([vault.name]);
  const change = useMutation<KeysOverview, AlcoveError, Passwords>({
    mutationFn: (passwords) => call('keys.changePassword', passwords),
    onSuccess: (keys) => queries.setQueryData(['keys.overview', undefined], keys),
    onError: ({ code }) => {
      if (code === 'password.wrong') currentField.current?.focus();
    },
    gcTime: 0,
  });
  if (change.isSuccess) {
    return (
      <ExposedOffer
        replaced="password"
        done={say('keys.changePassword.done')}
        onClose={onClose}
        onChangeKey={onChangeKey}
      />
    );
  }

  const wrong = change.error?.code === 'password.wrong' ? change.error : undefined;
  const problem = wrong ?? (missing ? new AlcoveError('password.empty') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(current === '');
    const password = chosen.take();
    if (current === '') currentField.current?.focus();
    else if (password !== null && !change.isPending) change.mutate({ current, password });
  };
  return (
    <form onSubmit={submit} noValidate>
      {hasCode && <p className={styles.dialogLead}>{say('keys.changePassword.lead')}</p>}
      <Stack gap="lg">
        <PasswordInput
          ref={currentField}
          label={say('keys.current')}
          autoComplete="current-password"
          data-autofocus
          value={current}
          onChange={(event) => {
            setCurrent(event.currentTarget.value);
            setMissing(false);
            if (wrong !== undefined) change.reset();
          }}
          visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
          error={problem === undefined ? undefined : sayError(problem)}
          errorProps={{ role: 'alert' }}
        />
        <NewPassword
          {...chosen.fields}
          label={say('keys.newPassword.password')}
          againLabel={say('keys.newPassword.again')}
        />
        <Failure error={wrong === undefined ? change.error : null} />
        <FormEnd act={say('keys.changePassword.act')} busy={change.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
