import { Anchor, PasswordInput } from '@mantine/core';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { byCode, byPassword, type Secret } from '../../shared/domain/secret.ts';
import { useWords } from '../app/words.tsx';
import { CodeField } from './code-field.tsx';
import styles from './secret-field.module.css';

interface SecretFieldProps {
  readonly value: Secret;
  readonly onChange: (value: Secret) => void;
  /** The label of the password. */
  readonly label: string;
  /** What to know about the password before it is typed. */
  readonly hint?: string;
  readonly codeHint?: string;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Leads to the recovery code; without it there is none to ask for. */
  readonly toCode?: string | null;
  readonly passwordRef?: Ref<HTMLInputElement>;
}

/** Asks for the password or, for whoever has forgotten it, the recovery code. */
export function SecretField({
  value,
  onChange,
  label,
  hint,
  codeHint,
  problem,
  disabled = false,
  autoFocus = false,
  toCode,
  passwordRef,
}: SecretFieldProps) {
  const { say } = useWords();
  const [capsLock, setCapsLock] = useState(false);
  const noticeCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  const byPaper = value.kind === 'recovery';
  return (
    <div>
      {byPaper ? (
        <CodeField
          value={value.code}
          onChange={(code) => onChange(byCode(code))}
          {...(codeHint !== undefined && { hint: codeHint })}
          problem={problem}
          disabled={disabled}
          autoFocus
        />
      ) : (
        <>
          <PasswordInput
            ref={passwordRef}
            label={label}
            description={hint}
            autoComplete="current-password"
            autoFocus={autoFocus}
            data-autofocus={autoFocus ? true : undefined}
            disabled={disabled}
            value={value.password}
            onChange={(event) => onChange(byPassword(event.currentTarget.value))}
            onKeyDown={noticeCapsLock}
            onKeyUp={noticeCapsLock}
            visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
            error={problem}
            errorProps={{ role: 'alert' }}
            aria-invalid={problem !== undefined}
          />
          <p role="status" className={styles.caps}>
            {capsLock ? say('vault.unlock.caps') : ''}
          </p>
        </>
      )}
      {toCode !== null && (
        <Anchor
          component="button"
          type="button"
          disabled={disabled}
          className={styles.other ?? ''}
          onClick={() => onChange(byPaper ? byPassword('') : byCode(''))}
        >
          {byPaper ? say('keys.secret.usePassword') : (toCode ?? say('keys.secret.useCode'))}
        </Anchor>
      )}
    </div>
  );
}
