import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type Boundary, isReviewDue, limitStep } from '../../shared/domain/boundary.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import styles from './boundaries.module.css';

/** Boundaries of one ruling, each with its category, its days, and what it said before. */
export function BoundaryList({
  boundaries,
  label,
  today,
  onChange,
  onAgain,
  onRemove,
}: {
  boundaries: readonly Boundary[];
  label: string;
  today: string;
  onChange: (boundary: Boundary) => void;
  /** Looks at it again and agrees it anew. */
  onAgain: (boundary: Boundary) => void;
  onRemove: (boundary: Boundary) => void;
}) {
  const { say } = useWords();
  return (
    <ul className={styles.list} aria-label={label}>
      {boundaries.map((boundary) => (
        <li key={boundary.id} className={styles.item}>
          <div className={styles.words}>
            <Text>{boundary.item}</Text>
            <Facts boundary={boundary} today={today} />
            <Earlier boundary={boundary} />
          </div>
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <ActionIcon variant="subtle" aria-label={say('boundaries.more', { item: boundary.item })}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onAgain(boundary)}>{say('boundaries.agreeAgain')}</Menu.Item>
              <Menu.Item onClick={() => onChange(boundary)}>{say('boundaries.change')}</Menu.Item>
              <Menu.Item color="var(--danger)" onClick={() => onRemove(boundary)}>
                {say('bin.delete')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </li>
      ))}
    </ul>
  );
}

function Facts({ boundary, today }: { boundary: Boundary; today: string }) {
  const { say, sayDate, sayList } = useWords();
  const { category, agreedOn, reviewOn, steps } = boundary;
  const limit = category === 'limits-of-confidentiality';
  const without = steps.length === 0 ? [] : limitStep.options.filter((step) => !steps.includes(step));
  return (
    <Text size="sm" component="div" c="var(--ink-soft)">
      {!limit && `${say(`boundaries.category.${category}`)} · `}
      {agreedOn === null
        ? say('boundaries.notAgreed')
        : say('boundaries.agreed', { date: sayDate(agreedOn) })}
      {reviewOn !== null && ' · '}
      {reviewOn !== null && isReviewDue(boundary, today) && (
        <strong className={styles.due}>{say('boundaries.reviewDue', { date: sayDate(reviewOn) })}</strong>
      )}
      {reviewOn !== null &&
        !isReviewDue(boundary, today) &&
        say('boundaries.reviewIs', { date: sayDate(reviewOn) })}
      {limit && without.length > 0 && (
        <div>
          {say('boundaries.without', {
            list: sayList(without.map((step) => say(`boundaries.step.${step}`))),
          })}
        </div>
      )}
    </Text>
  );
}

function Earlier({ boundary: { earlier } }: { boundary: Boundary }) {
  const { say, sayDate } = useWords();
  const [last] = earlier;
  if (last === undefined) return null;
  const dayOf = (instant: string) => sayDate(localDayOf(new Date(instant)));
  return (
    <details className={styles.earlier}>
      <summary>{say('boundaries.changedOn', { date: dayOf(last.changedAt) })}</summary>
      <ul>
        {earlier.map(({ item, ruling, agreedOn, changedAt }) => (
          <li key={`${changedAt} ${item}`}>
            <Text size="sm">{say('boundaries.earlier', { item })}</Text>
            <Text size="sm" c="var(--ink-soft)">
              {[
                say('boundaries.earlierOn', { date: dayOf(changedAt) }),
                say(`boundaries.ruling.${ruling}`),
                agreedOn === null
                  ? say('boundaries.notAgreed')
                  : say('boundaries.agreed', { date: sayDate(agreedOn) }),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
