import { Button, Group, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ListedSession } from '../../shared/domain/session.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { dayOf } from '../mentees/form/british-date.ts';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import { newSessionFacts } from './session-facts.ts';
import styles from './sessions.module.css';
import { WhenFields } from './when-fields.tsx';

/** Opens the page of a new session: only when and how you meet. */
export function NewSession({ menteeId, last }: { menteeId: string; last: ListedSession | undefined }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [facts, setFacts] = useState(() => newSessionFacts(last, dayOf(new Date())));
  const add = useChange('sessions.add', ['sessions.list', 'timeline.list', 'home.overview', 'actions.list']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { menteeId, facts },
      { onSuccess: ({ id }) => navigate(workspacePath(menteeId, 'sessions', id), { replace: true }) },
    );
  };
  return (
    <form className={styles.newSession} onSubmit={submit} noValidate>
      <Title order={2}>{say('sessions.new')}</Title>
      <Text c="var(--ink-soft)">{say('sessions.newLead')}</Text>
      <WhenFields facts={facts} onChange={(changed) => setFacts((now) => ({ ...now, ...changed }))} />
      <Failure error={add.error} />
      <Group>
        <Button type="submit" loading={add.isPending}>
          {say('sessions.start')}
        </Button>
        <Button variant="default" onClick={() => navigate(-1)}>
          {say('sessions.cancel')}
        </Button>
      </Group>
    </form>
  );
}
