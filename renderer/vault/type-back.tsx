import { Anchor, Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { useWords } from '../app/words.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import { CodeField } from './code-field.tsx';
import { checkGroups, nextAmiss, splitGroups } from './code-groups.ts';
import styles from './type-back.module.css';

interface TypeBackProps {
  /** The code as far as it was typed. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What happens once the code is right. */
  readonly act: string;
  readonly busy: boolean;
  readonly error: AlcoveError | null;
  readonly onSubmit: () => void;
  readonly onBack: () => void;
  /** Asks for another code, when the one that was shown is no longer on offer. */
  readonly onAgain: () => void;
}

/** The recovery code typed back from paper, so that it is known to be there and right. */
export function TypeBack({ typed, onType, act, busy, error, onSubmit, onBack, onAgain }: TypeBackProps) {
  const { say, sayError, sayList } = useWords();
  const [tried, setTried] = useState(false);
  const missing = checkGroups(splitGroups(typed)).flatMap(({ state }, at) =>
    state === 'incomplete' ? [String(at + 1)] : [],
  );
  const problem = () => {
    if (tried && typed === '') return sayError(new AlcoveError('code.empty'));
    if (tried && missing.length > 0)
      return say('keys.code.missing', { count: missing.length, groups: sayList(missing) });
    return error !== null && isAboutCode(error) ? sayError(error) : undefined;
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const amiss = nextAmiss(splitGroups(typed), 0);
    if (amiss !== undefined) event.currentTarget.querySelectorAll('input')[amiss]?.focus();
    else if (!busy) onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <CodeField value={typed} onChange={onType} disabled={busy} problem={problem()} autoFocus />
        {error?.code === 'code.expired' ? (
          <FailureText
            action={
              <Button variant="default" size="xs" onClick={onAgain}>
                {say('keys.show.again')}
              </Button>
            }
          >
            {sayError(error)}
          </FailureText>
        ) : (
          <Failure error={error !== null && isAboutCode(error) ? null : error} />
        )}
        <Button type="submit" size="md" loading={busy}>
          {act}
        </Button>
        <Anchor component="button" type="button" className={styles.back ?? ''} onClick={onBack}>
          {say('keys.typeBack.back')}
        </Anchor>
      </Stack>
    </form>
  );
}

function isAboutCode({ code }: AlcoveError): boolean {
  return code === 'code.empty' || code === 'code.mistyped' || code === 'code.wrong';
}
