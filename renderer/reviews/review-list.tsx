import { Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Review } from '../../shared/domain/review.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import beside from '../ui/list-beside.module.css';

/** Every review, newest first, and the ending after them. */
export function ReviewList({
  menteeId,
  reviews,
  shownId,
}: {
  menteeId: string;
  reviews: readonly Review[];
  shownId: string | undefined;
}) {
  const { say, sayDate } = useWords();
  return (
    <nav aria-label={say('reviews.list')}>
      <ul className={beside.list}>
        {reviews.map(({ id, on, outcome }) => (
          <li key={id}>
            <Link
              to={workspacePath(menteeId, 'reviews', id)}
              aria-current={id === shownId ? 'page' : undefined}
            >
              {sayDate(on)}
              <Text span size="sm" c="var(--ink-soft)" display="block">
                {say(`reviews.outcome.${outcome}`)}
              </Text>
            </Link>
          </li>
        ))}
        <li>
          <Link
            to={workspacePath(menteeId, 'reviews', 'ending')}
            aria-current={shownId === 'ending' ? 'page' : undefined}
          >
            {say('reviews.ending')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
