import { Chip, Group, Text, Title } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { useState } from 'react';
import { type TimelineKind, timelineKind } from '../../shared/domain/timeline.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { groupTimeline, kindsIn } from './groups.ts';
import styles from './timeline.module.css';
import { TimelineItem } from './timeline-item.tsx';

const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const sayMonth = (month: string) => monthWords.format(new Date(`${month}-15T12:00:00Z`));

/** The whole relationship as one line through the years; for screen readers nested, ordered lists. */
export function TimelineTab({ menteeId }: { menteeId: string }) {
  const { say } = useWords();
  const timeline = useRead('timeline.list', { menteeId });
  const [hidden, setHidden] = useState<readonly TimelineKind[]>([]);
  if (timeline.error !== null) return <Failure error={timeline.error} />;
  if (timeline.data === undefined) return null;
  if (timeline.data.length === 0) {
    return (
      <EmptyState icon={IconTimeline} title={say('timeline.empty.title')}>
        {say('timeline.empty.text')}
      </EmptyState>
    );
  }
  const kinds = kindsIn(timeline.data, timelineKind.options);
  const shown = timeline.data.filter(({ kind }) => !hidden.includes(kind));
  const toggle = (kind: TimelineKind) =>
    setHidden((now) => (now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind]));

  return (
    <div className={styles.tab}>
      {kinds.length > 1 && (
        <Group gap="xs" role="group" aria-label={say('timeline.filter')} className={styles.filter ?? ''}>
          <Text span size="sm" c="var(--ink-soft)" aria-hidden>
            {say('timeline.filter')}
          </Text>
          {kinds.map((kind) => (
            <Chip
              key={kind}
              size="sm"
              variant="outline"
              checked={!hidden.includes(kind)}
              onChange={() => toggle(kind)}
            >
              {say(`timeline.kinds.${kind}`)}
            </Chip>
          ))}
        </Group>
      )}
      <Text role="status" size="sm" c="var(--ink-soft)">
        {say('timeline.count', { count: shown.length })}
      </Text>
      {groupTimeline(shown).map(({ year, months }) => (
        <section key={year}>
          <Title order={2} className={styles.year ?? ''}>
            {year}
          </Title>
          {months.map(({ month, events }) => (
            <div key={month} className={styles.month}>
              <Title order={3} size="h5" className={styles.monthName ?? ''}>
                {sayMonth(month)}
              </Title>
              <ol className={styles.events} aria-label={`${sayMonth(month)} ${year}`}>
                {events.map((event) => (
                  <TimelineItem
                    key={`${event.kind}-${event.subjectId}-${event.on}-${event.title}`}
                    menteeId={menteeId}
                    event={event}
                  />
                ))}
              </ol>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
