import { Text } from '@mantine/core';
import {
  IconDoorEnter,
  IconFence,
  IconFileCertificate,
  IconFlag,
  IconGitBranch,
  IconMessages,
  IconSignature,
  IconTarget,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { TimelineEvent, TimelineKind } from '../../shared/domain/timeline.ts';
import { useWords } from '../app/words.tsx';
import { placeOf } from './places.ts';
import styles from './timeline.module.css';

const icons: Readonly<Record<TimelineKind, TablerIcon>> = {
  'relationship-began': IconDoorEnter,
  'contract-agreed': IconFileCertificate,
  'boundary-agreed': IconFence,
  'goal-opened': IconTarget,
  'option-chosen': IconGitBranch,
  'goal-achieved': IconFlag,
  session: IconMessages,
  'record-signed': IconSignature,
};

/** One point of the story; leads to the thing itself. */
export function TimelineItem({ menteeId, event }: { menteeId: string; event: TimelineEvent }) {
  const { say, sayDate } = useWords();
  const Icon = icons[event.kind];
  return (
    <li className={styles.event} data-kind={event.kind}>
      <span className={styles.dot}>
        <Icon size={18} stroke={1.7} aria-hidden />
      </span>
      <Link to={placeOf(menteeId, event)} className={styles.link}>
        <Text span size="sm" c="var(--ink-soft)" className={styles.date ?? ''}>
          {sayDate(event.on)}
        </Text>
        <span className={styles.what}>
          {say(`timeline.kind.${event.kind}`, { number: event.number ?? 0 })}
          {event.title !== null && <span className={styles.title}>{event.title}</span>}
        </span>
      </Link>
    </li>
  );
}
