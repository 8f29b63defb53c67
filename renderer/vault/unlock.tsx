import { Anchor, Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { byPassword } from '../../shared/domain/secret.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import { call, useChange } from '../app/client.ts';
import { TrialNotice } from '../app/trial-notice.tsx';
import { useWords } from '../app/words.tsx';
import { Failure, toAlcoveError } from '../ui/failure.tsx';
import { QuietScreen } from '../ui/quiet-screen.tsx';
import styles from './unlock.module.css';

/** Asks for the password of the chosen vault. On success the vault opens and this screen is gone. */
export function Unlock({ vault }: { readonly vault: KnownVault }) {
  const { say, sayAgo, sayError } = useWords();
  const [password, setPassword] = useState('');
  const [capsLock, setCapsLock] = useState(false);
  const [wrong, setWrong] = useState<AlcoveError>();
  const field = useRef<HTMLInputElement>(null);
  const chooseAnother = useChange('vault.select', []);
  const unlock = useMutation({
    mutationFn: (typed: string) => call('vault.unlock', { ref: vault.ref, secret: byPassword(typed) }),
    onError: (error) => {
      const known = toAlcoveError(error);
      setWrong(isAboutPassword(known) ? known : undefined);
      field.current?.focus();
      field.current?.select();
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!unlock.isPending) unlock.mutate(password);
  };
  const noticeCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

  return (
    <QuietScreen notice={<TrialNotice />}>
      <Title order={1}>{say('vault.unlock.title', { name: vault.name })}</Title>
      <p className={styles.place}>
        {vault.lastOpened !== null && (
          <span>{say('vault.unlock.lastOpened', { when: sayAgo(vault.lastOpened, new Date()) })}</span>
        )}
        <span className={styles.path} title={vault.place}>
          {vault.place}
        </span>
      </p>
      <form onSubmit={submit}>
        <Stack gap="md">
          {vault.sample && (
            <div className={styles.sample}>
              <p>{say('vault.unlock.sample')}</p>
              <p className={styles.samplePassword}>
                <code>{sampleVaultPassword}</code>
                <Button variant="default" size="xs" onClick={() => setPassword(sampleVaultPassword)}>
                  {say('vault.unlock.sampleUse')}
                </Button>
              </p>
            </div>
          )}
          <PasswordInput
            ref={field}
            label={say('vault.unlock.password')}
            autoComplete="current-password"
            autoFocus
            value={password}
            onChange={(event) => {
              setPassword(event.currentTarget.value);
              setWrong(undefined);
            }}
            onKeyDown={noticeCapsLock}
            onKeyUp={noticeCapsLock}
            visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
            error={wrong === undefined ? undefined : sayError(wrong)}
            errorProps={{ role: 'alert' }}
            description={<span role="status">{capsLock ? say('vault.unlock.caps') : ''}</span>}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
          />
          {wrong === undefined && <Failure error={unlock.error ?? chooseAnother.error} />}
          <Button type="submit" size="md" loading={unlock.isPending}>
            {say('vault.unlock.submit')}
          </Button>
          <Anchor
            component="button"
            type="button"
            className={styles.another ?? ''}
            onClick={() => chooseAnother.mutate({ ref: '' })}
          >
            {say('vault.unlock.another')}
          </Anchor>
        </Stack>
      </form>
    </QuietScreen>
  );
}

function isAboutPassword({ code }: AlcoveError): boolean {
  return code === 'password.wrong' || code === 'password.empty';
}
