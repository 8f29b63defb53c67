import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { byPassword, type Secret } from '../../shared/domain/secret.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { SecretField } from '../vault/secret-field.tsx';
import { call } from './client.ts';
import { lock } from './locking.ts';
import { useWords } from './words.tsx';

interface TurnBackDialogProps {
  readonly opened: boolean;
  readonly onRight: () => void;
  readonly onClose: () => void;
}

/** Asks for the vault's password, or its recovery code, before everything that was put away is brought back. */
export function TurnBackDialog({ opened, onRight, onClose }: TurnBackDialogProps) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('turned.ask.title')}>
      <TurnBackForm onRight={onRight} onClose={onClose} />
    </Dialog>
  );
}

function TurnBackForm({ onRight, onClose }: Omit<TurnBackDialogProps, 'opened'>) {
  const { say, sayError } = useWords();
  const [secret, setSecret] = useState<Secret>(byPassword(''));
  const check = useMutation<unknown, AlcoveError, Secret>({
    mutationFn: (typed) => call('keys.try', { secret: typed }),
    onSuccess: onRight,
    gcTime: 0,
  });
  const ofSecret = check.error?.code.startsWith('password.') || check.error?.code.startsWith('code.');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!check.isPending) check.mutate(secret);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Text>{say('turned.ask.text')}</Text>
        <SecretField
          value={secret}
          onChange={(typed) => {
            setSecret(typed);
            if (ofSecret) check.reset();
          }}
          label={say('turned.ask.password')}
          problem={ofSecret && check.error !== null ? sayError(check.error) : undefined}
          autoFocus
        />
        <Failure error={ofSecret ? null : check.error} />
        <Group justify="space-between">
          <Button variant="default" onClick={lock}>
            {say('turned.ask.lock')}
          </Button>
          <Group>
            <Button variant="default" onClick={onClose}>
              {say('app.cancel')}
            </Button>
            <Button type="submit" loading={check.isPending}>
              {say('turned.ask.act')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
