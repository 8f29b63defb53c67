import { Title } from '@mantine/core';
import type { TimelineEvent } from '../../shared/domain/timeline.ts';
import { groupTimeline } from './groups.ts';
import styles from './timeline.module.css';
import { TimelineItem } from './timeline-item.tsx';

const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const sayMonth = (month: string) => monthWords.format(new Date(`${month}-15T12:00:00Z`));

/** The whole story as nested, ordered lists, newest first. */
export function TimelineList({ menteeId, events }: { menteeId: string; events: readonly TimelineEvent[] }) {
  return groupTimeline(events).map(({ year, months }) => (
    <section key={year}>
      <Title order={2} className={styles.year ?? ''}>
        {year}
      </Title>
      {months.map(({ month, events: ofMonth }) => (
        <div key={month} className={styles.month}>
          <Title order={3} size="h5" className={styles.monthName ?? ''}>
            {sayMonth(month)}
          </Title>
          <ol className={styles.events} aria-label={`${sayMonth(month)} ${year}`}>
            {ofMonth.map((event) => (
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
  ));
}
