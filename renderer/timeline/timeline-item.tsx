import { Text } from '@mantine/core';
import { Link } from 'react-router';
import type { TimelineEvent } from '../../shared/domain/timeline.ts';
import { useWords } from '../app/words.tsx';
import { icons, lookOfEvent } from './looks.ts';
import { placeOf } from './places.ts';
import { sayKind } from './say-event.ts';
import styles from './timeline.module.css';

/** One point of the story; leads to the thing itself. */
export function TimelineItem({ menteeId, event }: { menteeId: string; event: TimelineEvent }) {
  const words = useWords();
  const Icon = icons[lookOfEvent(event)];
  return (
    <li className={styles.event} data-kind={event.kind}>
      <span className={styles.dot}>
        <Icon size={18} stroke={1.7} aria-hidden />
      </span>
      <Link to={placeOf(menteeId, event)} className={styles.link}>
        <Text span size="sm" c="var(--ink-soft)" className={styles.date ?? ''}>
          {words.sayDate(event.on)}
        </Text>
        <span className={styles.what}>
          {sayKind(words, event)}
          {event.title !== null && <span className={styles.title}>{event.title}</span>}
        </span>
      </Link>
    </li>
  );
}
