import { PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { byPassword } from '../../../shared/domain/secret.ts';
import type { AlcoveError } from '../../../shared/ipc/errors.ts';
import { call } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Failure } from '../../ui/failure.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from './security.module.css';

interface PresentPasswordProps {
  readonly onRight: (password: string) => void;
  readonly onCancel: () => void;
}

/** What the change means, and the password that it needs. A wrong one is found out here, not at the end. */
export function PresentPassword({ onRight, onCancel }: PresentPasswordProps) {
  const { say, sayError } = useWords();
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const check = useMutation<unknown, AlcoveError, string>({
    mutationFn: (typed) => call('keys.try', { secret: byPassword(typed) }),
    onSuccess: (_none, typed) => onRight(typed),
    onError: () => field.current?.focus(),
    gcTime: 0,
  });
  const wrong = check.error?.code.startsWith('password.') ? check.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!check.isPending) check.mutate(password);
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className={styles.dialogLead}>{say('keys.rekey.lead')}</p>
      <p className={styles.dialogLead}>{say('keys.rekey.while')}</p>
      <Stack gap="lg">
        <PasswordInput
          ref={field}
          label={say('keys.current')}
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={(event) => {
            setPassword(event.currentTarget.value);
            if (wrong !== undefined) check.reset();
          }}
          visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
          error={wrong === undefined ? undefined : sayError(wrong)}
          errorProps={{ role: 'alert' }}
        />
        <Failure error={wrong === undefined ? check.error : null} />
        <FormEnd act={say('keys.next')} busy={check.isPending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
