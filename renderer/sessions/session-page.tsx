import { Button, Text, Textarea, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileExport, IconPencil } from '@tabler/icons-react';
import type { ListedSession, SessionPage as Page } from '../../shared/domain/session.ts';
import { useWords } from '../app/words.tsx';
import { Contributions } from '../contributions/contributions.tsx';
import { GoalsSpokenOf } from '../goals/goals-spoken-of.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { DeleteSession } from './delete-session.tsx';
import { RecordPreview } from './export/record-preview.tsx';
import { SessionActions } from './session-actions.tsx';
import { SessionTexts } from './session-texts.tsx';
import styles from './sessions.module.css';
import { useFacts } from './use-facts.ts';
import { WhenFields } from './when-fields.tsx';

/** One meeting: its facts, the shareable record, the private note, and what follows from it. */
export function SessionPage({
  menteeId,
  page,
  sessions,
}: {
  menteeId: string;
  page: Page;
  sessions: readonly ListedSession[];
}) {
  const { say, sayDate } = useWords();
  const { session } = page;
  const { facts, state, change } = useFacts(session);
  const [changing, toggle] = useDisclosure(false);
  const [previewing, preview] = useDisclosure(false);
  const heading = say('sessions.heading', { number: session.number, date: sayDate(facts.date) });

  return (
    <article className={styles.session} aria-label={heading}>
      <header>
        <div className={styles.headLine}>
          <Title order={2}>{heading}</Title>
          <div className={styles.headActs}>
            <Button
              variant="default"
              leftSection={<IconFileExport size={18} aria-hidden />}
              onClick={preview.open}
            >
              {say('sessions.preview')}
            </Button>
            <DeleteSession session={session} heading={heading} />
          </div>
        </div>
        <div className={styles.factLine}>
          <Text span>
            {[
              facts.startTime ?? '',
              say('mentees.overview.sayMinutes', { minutes: facts.minutes }),
              say(`sessions.format.${facts.format}`),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={changing}
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={toggle.toggle}
          >
            {changing ? say('sessions.changeWhenDone') : say('sessions.changeWhen')}
          </Button>
          <SaveState
            state={
              state.error === null
                ? { phase: state.phase === 'failed' ? 'waiting' : state.phase, savedAt: null }
                : { phase: 'failed', savedAt: state.savedAt, error: state.error }
            }
          />
        </div>
        {changing && <WhenFields facts={facts} onChange={change} />}
      </header>

      <SessionTexts page={page} />
      <section className={styles.after}>
        <GoalsSpokenOf menteeId={menteeId} sessionId={session.id} />
        <Contributions menteeId={menteeId} sessionId={session.id} />
      </section>
      <SessionActions menteeId={menteeId} session={session} sessions={sessions} />

      <section className={styles.after}>
        <Title order={2} size="h4">
          {say('sessions.after')}
        </Title>
        <Textarea
          size="md"
          label={say('sessions.signposting')}
          description={say('sessions.signpostingHint')}
          defaultValue={facts.signposting ?? ''}
          maxLength={2000}
          autosize
          minRows={2}
          onChange={(event) => change({ signposting: event.currentTarget.value })}
        />
        <DateField
          label={say('sessions.nextDate')}
          description={say('sessions.nextDateHint')}
          value={facts.nextDate}
          onChange={(nextDate) => change({ nextDate })}
        />
      </section>
      <RecordPreview sessionId={session.id} opened={previewing} onClose={preview.close} />
    </article>
  );
}
