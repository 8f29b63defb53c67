import type { Secret } from '../../shared/domain/secret.ts';
import { useWords } from '../app/words.tsx';
import { SecretField } from '../vault/secret-field.tsx';

interface BackupSecretProps {
  readonly value: Secret;
  readonly onChange: (value: Secret) => void;
  /** The form was sent without it. */
  readonly missing: boolean;
}

/** What opens a backup: the password or the recovery code that the vault had when it was made. */
export function BackupSecret({ missing, ...field }: BackupSecretProps) {
  const { say } = useWords();
  const sentence = say(field.value.kind === 'password' ? 'error.password.empty' : 'error.code.empty');
  return (
    <SecretField
      {...field}
      label={say('backup.secret')}
      hint={say('backup.secretHint')}
      problem={missing ? sentence : undefined}
    />
  );
}

/** Nothing was typed yet. */
export function isEmpty(secret: Secret): boolean {
  return (secret.kind === 'password' ? secret.password : secret.code).trim() === '';
}
