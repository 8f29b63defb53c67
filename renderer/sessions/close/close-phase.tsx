import { Textarea, Title } from '@mantine/core';
import type { PrivateLog } from '../../../shared/domain/private-log.ts';
import type {
  ListedSession,
  SessionFacts,
  SessionPage,
  SessionTogether,
} from '../../../shared/domain/session.ts';
import { PrivateOnly } from '../../app/turned.tsx';
import { useWords } from '../../app/words.tsx';
import { SaveState } from '../../ui/save-state.tsx';
import { ShareableMark } from '../../ui/shareable-mark.tsx';
import { MenteeReadingPart, ReadingSentence } from '../export/mentee-reading.tsx';
import styles from '../phases.module.css';
import { SessionActions } from '../session-actions.tsx';
import { type AutosavedFields, quietState } from '../use-autosaved-fields.ts';
import { CloseList } from './close-list.tsx';
import { MentorReflection } from './mentor-reflection.tsx';
import { NextSession } from './next-session.tsx';
import { UsefulnessFields } from './usefulness-fields.tsx';

/** What follows from the meeting, and what each of the two takes away. */
export function ClosePhase({
  page,
  sessions,
  facts,
  together,
  log,
  noPrivateNotes,
}: {
  page: SessionPage;
  sessions: readonly ListedSession[];
  facts: AutosavedFields<SessionFacts>;
  together: AutosavedFields<SessionTogether>;
  log: AutosavedFields<PrivateLog>;
  noPrivateNotes: boolean;
}) {
  const { say } = useWords();
  const { session } = page;
  return (
    <>
      <CloseList
        page={page}
        nextDate={facts.fields.nextDate}
        together={together.fields}
        log={log.fields}
        mentorToo={!noPrivateNotes}
      />
      <SessionActions menteeId={session.menteeId} session={session} sessions={sessions} />
      <section className={styles.part}>
        <Textarea
          size="md"
          label={say('sessions.signposting')}
          description={say('sessions.signpostingHint')}
          defaultValue={facts.fields.signposting ?? ''}
          maxLength={2000}
          autosize
          minRows={2}
          onChange={(event) => facts.change({ signposting: event.currentTarget.value })}
        />
        <NextSession session={session} sessions={sessions} facts={facts} />
      </section>
      <section className={styles.part} aria-labelledby={`${session.id}-useful`}>
        <div className={styles.privateHead}>
          <Title order={3} size="h4" id={`${session.id}-useful`}>
            {say('sessions.useful')}
          </Title>
          <ShareableMark />
          <SaveState state={quietState(together.state)} />
        </div>
        <UsefulnessFields together={together} />
      </section>
      {!noPrivateNotes && (
        <PrivateOnly>
          <MentorReflection log={log} />
        </PrivateOnly>
      )}
      <section className={styles.part}>
        <MenteeReadingPart session={session}>
          <ReadingSentence reading={session.reading} recordRevision={page.record.revision} />
        </MenteeReadingPart>
      </section>
    </>
  );
}
