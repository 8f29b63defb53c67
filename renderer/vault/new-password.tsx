import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import type { PasswordStrength } from '../../shared/domain/password.ts';
import { useWords } from '../app/words.tsx';
import styles from './new-password.module.css';
import type { NewPasswordValue } from './new-password-problems.ts';
import { suggestPassphrase } from './password-strength.ts';
import { StrengthMeter } from './strength-meter.tsx';

interface NewPasswordProps {
  readonly label?: string;
  readonly againLabel?: string;
  readonly hint?: string;
  /** What to do with a passphrase that was suggested; null where it is said elsewhere. */
  readonly advice?: string | null;
  readonly value: NewPasswordValue;
  readonly onChange: (value: NewPasswordValue) => void;
  readonly strength: PasswordStrength | undefined;
  readonly problem?: string | undefined;
  readonly againProblem?: string | undefined;
  readonly passwordRef: Ref<HTMLInputElement>;
  readonly againRef: Ref<HTMLInputElement>;
}

/** Choosing a password: typed twice or shown, with honest feedback, or a passphrase drawn at random. */
export function NewPassword({
  label,
  againLabel,
  hint,
  advice,
  value,
  onChange,
  strength,
  problem,
  againProblem,
  passwordRef,
  againRef,
}: NewPasswordProps) {
  const { say } = useWords();
  const [suggested, setSuggested] = useState<string>();

  const suggest = async () => {
    const passphrase = await suggestPassphrase();
    setSuggested(passphrase);
    onChange({ password: passphrase, again: '', shown: true });
  };

  return (
    <div>
      <PasswordInput
        ref={passwordRef}
        label={label ?? say('vault.create.password')}
        description={hint ?? say('vault.create.passwordHint')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        value={value.password}
        onChange={(event) => onChange({ ...value, password: event.currentTarget.value })}
        visible={value.shown}
        onVisibilityChange={(shown) => onChange({ ...value, shown })}
        visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
        error={problem}
        aria-invalid={problem !== undefined}
      />
      <StrengthMeter strength={strength} />
      {!value.shown && (
        <TextInput
          ref={againRef}
          type="password"
          mt="sm"
          label={againLabel ?? say('vault.create.again')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={value.again}
          onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
          error={againProblem}
          aria-invalid={againProblem !== undefined}
        />
      )}
      <div className={styles.suggest}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconSparkles size={16} stroke={1.7} aria-hidden />}
          onClick={() => void suggest()}
        >
          {say('vault.create.suggest')}
        </Button>
        <span role="status" className={styles.advice}>
          {suggested !== undefined &&
            suggested === value.password &&
            (advice === undefined ? say('vault.create.suggested') : advice)}
        </span>
      </div>
    </div>
  );
}
