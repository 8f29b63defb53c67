import { Anchor, PasswordInput } from '@mantine/core';
import type { Ref } from 'react';
import { byCode, byPassword, type Secret } from '../../shared/domain/secret.ts';
import { useWords } from '../app/words.tsx';
import { CodeField } from './code-field.tsx';
import styles from './secret-field.module.css';

interface SecretFieldProps {
  readonly value: Secret;
  readonly onChange: (value: Secret) => void;
  /** The label of the password. */
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly passwordRef?: Ref<HTMLInputElement>;
}

/** Asks for the password or, for whoever has forgotten it, the recovery code. */
export function SecretField({
  value,
  onChange,
  label,
  hint,
  problem,
  disabled = false,
  autoFocus = false,
  passwordRef,
}: SecretFieldProps) {
  const { say } = useWords();
  const byPaper = value.kind === 'recovery';
  return (
    <div>
      {byPaper ? (
        <CodeField
          value={value.code}
          onChange={(code) => onChange(byCode(code))}
          problem={problem}
          disabled={disabled}
          autoFocus
        />
      ) : (
        <PasswordInput
          ref={passwordRef}
          label={label}
          description={hint}
          autoComplete="off"
          autoFocus={autoFocus}
          disabled={disabled}
          value={value.password}
          onChange={(event) => onChange(byPassword(event.currentTarget.value))}
          visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
          error={problem}
          errorProps={{ role: 'alert' }}
          aria-invalid={problem !== undefined}
        />
      )}
      <Anchor
        component="button"
        type="button"
        disabled={disabled}
        className={styles.other ?? ''}
        onClick={() => onChange(byPaper ? byPassword('') : byCode(''))}
      >
        {say(byPaper ? 'keys.secret.usePassword' : 'keys.secret.useCode')}
      </Anchor>
    </div>
  );
}
