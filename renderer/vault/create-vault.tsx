import { Anchor, Button, Stack, TextInput, Title } from '@mantine/core';
import { IconAlertCircle, IconArrowLeft } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useChange } from '../app/client.ts';
import { TrialNotice } from '../app/trial-notice.tsx';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { QuietScreen } from '../ui/quiet-screen.tsx';
import styles from './create-vault.module.css';
import { NewPassword } from './new-password.tsx';
import { noPassword } from './new-password-problems.ts';
import { firstProblem, problemsOf } from './new-vault-problems.ts';
import { usePasswordStrength } from './password-strength.ts';
import { PlaceChoice, type PlaceValue } from './place-choice.tsx';

/** Makes a new vault. On success the vault opens and this screen is gone. */
export function CreateVault({ onBack }: { readonly onBack: () => void }) {
  const { say } = useWords();
  const [name, setName] = useState(say('vault.create.nameDefault'));
  const [mentorName, setMentorName] = useState('');
  const [secret, setSecret] = useState(noPassword);
  const [place, setPlace] = useState<PlaceValue>(null);
  const [tried, setTried] = useState(false);
  const strength = usePasswordStrength(secret.password, [name, mentorName]);
  const create = useChange('vault.create', []);
  const fields = {
    name: useRef<HTMLInputElement>(null),
    mentorName: useRef<HTMLInputElement>(null),
    password: useRef<HTMLInputElement>(null),
    again: useRef<HTMLInputElement>(null),
  };

  const found = problemsOf({ name, mentorName, ...secret, strength, place });
  const shown = (field: keyof typeof found) => {
    const problem = tried ? found[field] : undefined;
    return problem === undefined ? undefined : say(problem);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const problem = firstProblem(found);
    if (problem === undefined && place !== undefined)
      create.mutate({ name, mentorName, password: secret.password, place: place?.token ?? null });
    else if (problem !== undefined && problem !== 'place') fields[problem].current?.focus();
  };

  return (
    <QuietScreen notice={<TrialNotice />}>
      <Anchor
        component="button"
        type="button"
        onClick={onBack}
        className={styles.back ?? ''}
        underline="hover"
      >
        <IconArrowLeft size={17} stroke={1.8} aria-hidden />
        {say('app.back')}
      </Anchor>
      <Title order={1}>{say('vault.create.title')}</Title>
      <p className={styles.lead}>{say('vault.create.lead')}</p>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <TextInput
            ref={fields.mentorName}
            label={say('vault.create.mentor')}
            description={say('vault.create.mentorHint')}
            autoComplete="name"
            maxLength={120}
            autoFocus
            value={mentorName}
            onChange={(event) => setMentorName(event.currentTarget.value)}
            error={shown('mentorName')}
          />
          <TextInput
            ref={fields.name}
            label={say('vault.create.name')}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={shown('name')}
          />
          <NewPassword
            value={secret}
            onChange={setSecret}
            strength={strength}
            problem={shown('password')}
            againProblem={shown('again')}
            passwordRef={fields.password}
            againRef={fields.again}
          />
          <div className={styles.warning}>
            <IconAlertCircle size={20} stroke={1.7} aria-hidden className={styles.warningIcon} />
            <div>
              <strong>{say('vault.create.warningTitle')}</strong>
              <p>{say('vault.create.warning')}</p>
            </div>
          </div>
          <PlaceChoice value={place} onChange={setPlace} problem={shown('place')} />
          <Failure error={create.error} />
          <Button type="submit" size="md" loading={create.isPending}>
            {say('vault.create.submit')}
          </Button>
        </Stack>
      </form>
    </QuietScreen>
  );
}
