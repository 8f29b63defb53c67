import { Anchor, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../app/words.tsx';
import styles from './overview.module.css';
import { workspacePath } from './workspace-tabs.ts';

const steps = [
  { tab: 'contract', title: 'mentees.first.contract', why: 'mentees.first.contractWhy' },
  { tab: 'boundaries', title: 'mentees.first.boundaries', why: 'mentees.first.boundariesWhy' },
  { tab: 'goals', title: 'mentees.first.goals', why: 'mentees.first.goalsWhy' },
  { tab: 'sessions', title: 'mentees.first.session', why: 'mentees.first.sessionWhy' },
] as const;

/** What guidance suggests to settle first; gone once all of it is there. */
export function FirstSteps({
  menteeId,
  done,
}: {
  menteeId: string;
  done: Readonly<Record<(typeof steps)[number]['tab'], boolean>>;
}) {
  const { say } = useWords();
  return (
    <section className={styles.first}>
      <Title order={2} size="h3">
        {say('mentees.first.title')}
      </Title>
      <Text className={styles.firstLead ?? ''}>{say('mentees.first.lead')}</Text>
      <ol className={styles.steps}>
        {steps.map(({ tab, title, why }) => (
          <li key={tab} data-done={done[tab]}>
            {done[tab] ? (
              <IconCircleCheckFilled size={22} role="img" aria-label={say('mentees.first.done')} />
            ) : (
              <IconCircle size={22} stroke={1.5} role="img" aria-label={say('mentees.first.todo')} />
            )}
            <div>
              <Anchor component={Link} to={workspacePath(menteeId, tab)} className={styles.stepTitle ?? ''}>
                {say(title)}
              </Anchor>
              <Text size="sm" className={styles.quiet ?? ''}>
                {say(why)}
              </Text>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
