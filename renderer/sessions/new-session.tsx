import { Button, Group, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ListedSession } from '../../shared/domain/session.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { useDraft } from '../mentees/form/use-draft.ts';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import { newSessionFacts } from './session-facts.ts';
import styles from './sessions.module.css';
import { WhenFields } from './when-fields.tsx';

const fields = ['date', 'startTime', 'zone', 'minutes', 'format', 'signposting', 'nextDate'] as const;

/** Opens the page of a new session: only when and how you meet. */
export function NewSession({ menteeId, last }: { menteeId: string; last: ListedSession | undefined }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [start] = useState(() => newSessionFacts(last, localDayOf(new Date())));
  const [facts, setFacts] = useDraft(start, fields);
  const add = useChange('sessions.add', ['sessions.list', 'timeline.list', 'home.overview', 'actions.list']);
  const plan = useChange('sessions.plan', ['sessions.list', 'timeline.list', 'home.overview']);
  const ahead = facts.date > localDayOf(new Date());
  const open = ahead ? plan : add;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = event.currentTarget.querySelector('[aria-invalid="true"]');
    if (wrong instanceof HTMLElement) {
      wrong.focus();
      return;
    }
    open.mutate(
      { menteeId, facts },
      { onSuccess: ({ id }) => navigate(workspacePath(menteeId, 'sessions', id), { replace: true }) },
    );
  };
  return (
    <form className={styles.newSession} onSubmit={submit} noValidate>
      <Title order={2}>{say('sessions.new')}</Title>
      <Text c="var(--ink-soft)">{say('sessions.newLead')}</Text>
      <WhenFields facts={facts} onChange={(changed) => setFacts((now) => ({ ...now, ...changed }))} />
      {ahead && <Text c="var(--ink-soft)">{say('sessions.planHint')}</Text>}
      <Failure error={open.error} />
      <Group>
        <Button type="submit" loading={open.isPending}>
          {say('sessions.start')}
        </Button>
        <Button variant="default" onClick={() => navigate(-1)}>
          {say('app.cancel')}
        </Button>
      </Group>
    </form>
  );
}
