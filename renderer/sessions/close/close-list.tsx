import { Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import type { PrivateLog } from '../../../shared/domain/private-log.ts';
import type { SessionPage, SessionTogether } from '../../../shared/domain/session.ts';
import { closingThought, closingThoughts } from '../../../shared/domain/session-closing.ts';
import { isEmptyDocument } from '../../../shared/rich-text/is-empty.ts';
import { useRead } from '../../app/client.ts';
import { useTurned } from '../../app/turned.tsx';
import { useWords } from '../../app/words.tsx';
import styles from '../phases.module.css';

/** A gentle list of what is worth a thought before the two part. It asks for nothing and stops nothing. */
export function CloseList({
  page,
  nextDate,
  together,
  log,
  mentorToo,
}: {
  page: SessionPage;
  nextDate: string | null;
  together: SessionTogether;
  log: PrivateLog;
  /** Whether the mentor keeps anything of their own. */
  mentorToo: boolean;
}) {
  const { say } = useWords();
  const turned = useTurned();
  const { session } = page;
  const actions = useRead('actions.list', { menteeId: session.menteeId });
  const thoughts = closingThoughts({
    recordWritten: !isEmptyDocument(page.record.document),
    actionsAgreed: actions.data?.filter(({ sessionId }) => sessionId === session.id).length ?? 0,
    nextDate,
    together,
    privateLog: log,
  });
  return (
    <section className={styles.agenda} aria-label={say('sessions.close.list')}>
      <Title order={3} size="h5">
        {say('sessions.close.list')}
      </Title>
      <ul className={styles.checks}>
        {closingThought
          .filter((thought) => thought !== 'mentor' || (mentorToo && !turned))
          .map((thought) => {
            const done = thoughts[thought];
            const Icon = done ? IconCircleCheckFilled : IconCircle;
            return (
              <li key={thought} data-done={done}>
                <Icon
                  size={18}
                  stroke={1.6}
                  role="img"
                  aria-label={say(done ? 'sessions.close.done' : 'sessions.close.open')}
                />
                {say(`sessions.close.${thought}`)}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
