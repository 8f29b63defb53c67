import { Anchor, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Concern, type ConcernStep, concernStep } from '../../shared/domain/concern.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure, FailureText } from '../ui/failure.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import { ConcernStepPart } from './concern-step.tsx';
import styles from './concerns.module.css';

/** Leads through one concern, a step at a time; what was recorded stands where it belongs. */
export function ConcernPage({ menteeId, concernId }: { menteeId: string; concernId: string }) {
  const { say } = useWords();
  const { data, error } = useRead('concerns.list', { menteeId });
  const concern = data?.find(({ id }) => id === concernId);
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return null;
  return (
    <>
      <Anchor component={Link} to={workspacePath(menteeId, 'boundaries')}>
        <IconArrowLeft size={16} aria-hidden /> {say('concerns.back')}
      </Anchor>
      {concern === undefined ? (
        <FailureText>{say('concerns.gone')}</FailureText>
      ) : (
        <Guide key={concern.id} concern={concern} />
      )}
    </>
  );
}

function Guide({ concern }: { concern: Concern }) {
  const { say, sayDate } = useWords();
  const { menteeId, sessionId, entries, closedOn, createdAt } = concern;
  const sessions = useRead('sessions.list', { menteeId }, { enabled: sessionId !== null });
  const session = sessions.data?.find(({ id }) => id === sessionId);
  // the step to write to: the first one, until it is recorded; after that the mentor chooses
  const [writing, setWriting] = useState<ConcernStep | undefined>(
    entries.length === 0 ? 'noticed' : undefined,
  );
  const steps = stepsShown(concern);

  return (
    <article className={styles.page} data-voice="private">
      <div className={styles.head}>
        <Title order={2} size="h3">
          {say('concerns.of', { date: sayDate(localDayOf(new Date(createdAt))) })}
        </Title>
        <PrivateMark />
        {closedOn !== null && (
          <Text className={styles.soft ?? ''}>{say('concerns.closed', { date: sayDate(closedOn) })}</Text>
        )}
      </div>
      {session !== undefined && (
        <Anchor component={Link} to={workspacePath(menteeId, 'sessions', session.id)}>
          {say('concerns.fromSession', { number: session.number, date: sayDate(session.date) })}
        </Anchor>
      )}
      <div>
        <Text className={styles.lead ?? ''}>{say('concerns.about')}</Text>
        <Text className={styles.lead ?? ''}>{say('concerns.advisers')}</Text>
      </div>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <ConcernStepPart
            key={step}
            concern={concern}
            step={step}
            writing={writing === step}
            onWrite={() => setWriting(step)}
            onDone={() => setWriting(undefined)}
          />
        ))}
      </ol>
    </article>
  );
}

/** Every step, but to open it again only where it is or was closed. */
function stepsShown({ entries, closedOn }: Concern): ConcernStep[] {
  const reopening = closedOn !== null || entries.some(({ step }) => step === 'reopening');
  return concernStep.options.filter((step) => step !== 'reopening' || reopening);
}
