import { Button, Input, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { ChosenPlace } from '../../shared/ipc/procedures/vault.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import styles from './signing-keys.module.css';

export interface KeyFile {
  readonly token: string;
  readonly password: string;
}

interface ImportFileFormProps {
  readonly busy: boolean;
  readonly error: AlcoveError | null;
  readonly onOpen: (file: KeyFile) => void;
  /** Something was typed or chosen since it was tried. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Which file, and its password, which is forgotten as soon as it was tried. */
export function ImportFileForm({ busy, error, onOpen, onChanged, onClose }: ImportFileFormProps) {
  const { say, sayError } = useWords();
  const [file, setFile] = useState<ChosenPlace>();
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const choose = useChange('signingKeys.chooseFile', []);
  const wrong = error?.code === 'signingKey.passwordWrong' ? error : null;
  const chooseFile = () =>
    choose.mutate(undefined, {
      onSuccess: (chosen) => {
        if (chosen === null) return;
        setFile(chosen);
        onChanged();
        field.current?.focus();
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || file === undefined) return;
    onOpen({ token: file.token, password });
    setPassword('');
    field.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className={styles.lead}>{say('signingKeys.import.lead')}</p>
      <Stack gap="lg">
        <Input.Wrapper label={say('signingKeys.import.file')} labelElement="div">
          <div className={styles.chosen}>
            {file !== undefined && <span>{file.shown}</span>}
            <Button variant="default" onClick={chooseFile} data-autofocus>
              {say(file === undefined ? 'signingKeys.import.choose' : 'signingKeys.import.another')}
            </Button>
          </div>
        </Input.Wrapper>
        <PasswordInput
          ref={field}
          label={say('signingKeys.import.password')}
          autoComplete="off"
          disabled={file === undefined}
          value={password}
          onChange={(event) => {
            setPassword(event.currentTarget.value);
            if (error !== null) onChanged();
          }}
          visibilityToggleButtonProps={{ 'aria-label': say('vault.password.show'), tabIndex: 0 }}
          error={wrong === null ? undefined : sayError(wrong)}
          errorProps={{ role: 'alert' }}
        />
        <Failure error={wrong === null ? (error ?? choose.error) : null} />
        <FormEnd act={say('signingKeys.import.open')} busy={busy} onCancel={onClose} />
      </Stack>
    </form>
  );
}
