import { Anchor, Text, Title } from '@mantine/core';
import { IconFileText, IconFlag, IconNotes, IconTargetArrow, type TablerIcon } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { useWords } from '../app/words.tsx';
import { type WorkspaceTab, workspacePath } from '../mentees/workspace-tabs.ts';
import styles from './kept-documents.module.css';

interface Making {
  readonly what: 'contract' | 'goals' | 'session' | 'closing';
  readonly icon: TablerIcon;
  readonly tab: WorkspaceTab;
  readonly itemId?: string;
}

/** Each document but a portfolio is made where its words stand. */
const makings: readonly Making[] = [
  { what: 'contract', icon: IconFileText, tab: 'contract' },
  { what: 'goals', icon: IconTargetArrow, tab: 'goals' },
  { what: 'session', icon: IconNotes, tab: 'sessions' },
  { what: 'closing', icon: IconFlag, tab: 'reviews', itemId: 'ending' },
];

/** Where each kind of document is made. */
export function MakeDocuments({ menteeId }: { menteeId: string }) {
  const { say } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Title order={3} size="h5" id={id}>
        {say('kept.make')}
      </Title>
      <ul className={styles.makings}>
        {makings.map(({ what, icon: Icon, tab, itemId }) => (
          <li key={what} className={styles.making}>
            <Icon size={22} stroke={1.6} aria-hidden />
            <div>
              <Text fw={600}>{say(`kept.make.${what}`)}</Text>
              <Text size="sm" c="var(--ink-soft)">
                {say(`kept.make.${what}.text`)}
              </Text>
              <Anchor
                component={Link}
                to={workspacePath(menteeId, tab, itemId)}
                className={styles.makeLink ?? ''}
              >
                {say(`kept.make.${what}.act`)}
              </Anchor>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
