import { Anchor, Button, Stack, Title } from '@mantine/core';
import { IconDeviceLaptop } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { byPassword, type Secret } from '../../shared/domain/secret.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import { call, listen, useChange } from '../app/client.ts';
import { useKeptFocus } from '../app/keep-focus.ts';
import { TrialNotice } from '../app/trial-notice.tsx';
import { useWords } from '../app/words.tsx';
import { Failure, toAlcoveError } from '../ui/failure.tsx';
import { QuietScreen } from '../ui/quiet-screen.tsx';
import { SecretField } from './secret-field.tsx';
import styles from './unlock.module.css';
import { UnlockWait } from './unlock-wait.tsx';
import { useUnlockWait } from './use-unlock-wait.ts';

const RestoreVault = lazy(async () => ({
  default: (await import('../backup/restore/restore-vault.tsx')).RestoreVault,
}));

const ReplacedNotice = lazy(async () => ({
  default: (await import('../backup/restore/replaced-notice.tsx')).ReplacedNotice,
}));

const VerifyScreen = lazy(async () => ({
  default: (await import('../verification/verify-screen.tsx')).VerifyScreen,
}));

/** Asks for what opens the chosen vault. On success the vault opens and this screen is gone. */
export function Unlock({ vault }: { readonly vault: KnownVault }) {
  const { say, sayAgo, sayError } = useWords();
  const [secret, setSecret] = useState<Secret>(byPassword(''));
  const [wrong, setWrong] = useState<AlcoveError>();
  const [failed, setFailed] = useState<AlcoveError>();
  const [aside, setAside] = useState<'restore' | 'verify'>();
  // stays when the mentor has decided, to say so
  const [wasReplaced, setWasReplaced] = useState(false);
  if (vault.replacedAt !== null && !wasReplaced) setWasReplaced(true);
  const password = useRef<HTMLInputElement>(null);
  const wait = useUnlockWait(vault.ref);
  useKeptFocus();
  const chooseAnother = useChange('vault.select', []);
  // this screen is served with the page: what was typed before React stood is in the field already
  useLayoutEffect(() => {
    const typed = password.current?.value ?? '';
    if (typed !== '') setSecret(byPassword(typed));
  }, []);

  const refuse = (error: unknown) => {
    const known = toAlcoveError(error);
    const waiting = known.code === 'unlock.wait';
    if (waiting) wait.refused(Number(known.facts?.seconds ?? 0));
    else wait.ask();
    setWrong(isAboutSecret(known) ? known : undefined);
    setFailed(waiting || isAboutSecret(known) ? undefined : known);
    password.current?.focus();
    password.current?.select();
  };
  const unlock = useMutation({
    mutationFn: (typed: Secret) => call('vault.unlock', { ref: vault.ref, secret: typed }),
    onError: refuse,
    gcTime: 0,
  });
  const unlockByKeystore = useMutation({
    mutationFn: () => call('keys.unlockWithKeystore', { ref: vault.ref }),
    onError: refuse,
  });
  const busy = unlock.isPending || unlockByKeystore.isPending;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && wait.seconds === 0) unlock.mutate(secret);
  };
  useEffect(
    () =>
      listen('menu.command', ({ command }) => {
        if (command === 'verify-record') setAside((now) => now ?? 'verify'); // a restore is not torn away
      }),
    [],
  );
  const change = (next: Secret) => {
    setSecret(next);
    setWrong(undefined);
  };

  if (aside !== undefined) {
    const back = () => setAside(undefined);
    return (
      <Suspense fallback={null}>
        {aside === 'restore' ? (
          <RestoreVault onBack={back} onUnlock={back} />
        ) : (
          <VerifyScreen onBack={back} />
        )}
      </Suspense>
    );
  }
  return (
    <QuietScreen notice={<TrialNotice />}>
      <Title order={1}>{say('vault.unlock.title', { name: vault.name })}</Title>
      <p className={styles.place}>
        {vault.lastOpened !== null && (
          <span suppressHydrationWarning>
            {say('vault.unlock.lastOpened', { when: sayAgo(vault.lastOpened, new Date()) })}
          </span>
        )}
        <span className={styles.path} title={vault.place}>
          {vault.place}
        </span>
      </p>
      <div className={styles.replaced}>
        {wasReplaced && (
          <Suspense fallback={null}>
            <ReplacedNotice vault={vault} />
          </Suspense>
        )}
      </div>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {vault.sample && (
            <div className={styles.sample}>
              <p>{say('vault.unlock.sample')}</p>
              <p className={styles.samplePassword}>
                <code>{sampleVaultPassword}</code>
                <Button variant="default" size="xs" onClick={() => change(byPassword(sampleVaultPassword))}>
                  {say('vault.unlock.sampleUse')}
                </Button>
              </p>
            </div>
          )}
          <SecretField
            value={secret}
            onChange={change}
            label={say('vault.unlock.password')}
            codeHint={say('vault.unlock.codeHint')}
            problem={wrong === undefined ? undefined : sayError(wrong)}
            toCode={vault.sample ? null : say('vault.unlock.forgotten')}
            passwordRef={password}
            autoFocus
          />
          <UnlockWait seconds={wait.seconds} />
          <Failure error={failed ?? chooseAnother.error} />
          <Button type="submit" size="md" loading={unlock.isPending} disabled={wait.seconds > 0}>
            {say('vault.unlock.submit')}
          </Button>
          {vault.keystore && (
            <Button
              variant="default"
              size="md"
              leftSection={<IconDeviceLaptop size={19} stroke={1.6} aria-hidden />}
              loading={unlockByKeystore.isPending}
              onClick={() => !busy && unlockByKeystore.mutate()}
            >
              {say('vault.unlock.keystore')}
            </Button>
          )}
          <div className={styles.others}>
            <Anchor component="button" type="button" onClick={() => chooseAnother.mutate({ ref: '' })}>
              {say('vault.unlock.another')}
            </Anchor>
            <Anchor component="button" type="button" onClick={() => setAside('restore')}>
              {say('backup.restore')}
            </Anchor>
            <Anchor component="button" type="button" onClick={() => setAside('verify')}>
              {say('verify.door')}
            </Anchor>
          </div>
        </Stack>
      </form>
    </QuietScreen>
  );
}

const aboutSecret: readonly AlcoveError['code'][] = [
  'password.empty',
  'password.wrong',
  'password.replaced',
  'code.empty',
  'code.mistyped',
  'code.wrong',
  'code.none',
];

function isAboutSecret({ code }: AlcoveError): boolean {
  return aboutSecret.includes(code);
}
