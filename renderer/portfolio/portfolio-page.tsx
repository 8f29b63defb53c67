import { Anchor, Title } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { countChosen, type PortfolioParts, proposedChoice } from '../../shared/domain/portfolio.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './portfolio.module.css';
import { PortfolioForm } from './portfolio-form.tsx';

/** Where the parts of a portfolio are chosen. */
export function PortfolioPage({ mentee }: { mentee: Mentee }) {
  const { say } = useWords();
  const parts = useRead('portfolio.parts', { menteeId: mentee.id });
  if (parts.error !== null) return <Failure error={parts.error} />;
  if (parts.data === undefined) return null;
  return (
    <div className={styles.page}>
      <header>
        <Anchor component={Link} to={workspacePath(mentee.id, 'documents')}>
          {say('portfolio.back')}
        </Anchor>
        <div className={styles.titleLine}>
          <Title order={2} size="h4">
            {say('portfolio.title', { mentee: mentee.alias })}
          </Title>
          <ShareableMark />
        </div>
        <p className={styles.lead}>{say('portfolio.lead')}</p>
      </header>
      {isEmpty(parts.data) ? (
        <EmptyState icon={IconBooks} title={say('portfolio.empty.title')}>
          {say('portfolio.empty.text')}
        </EmptyState>
      ) : (
        <PortfolioForm menteeId={mentee.id} parts={parts.data} />
      )}
    </div>
  );
}

const isEmpty = (parts: PortfolioParts): boolean =>
  countChosen(proposedChoice(parts)) === 0 &&
  parts.sessions.length === 0 &&
  parts.reviews.length === 0 &&
  parts.months === 0;
