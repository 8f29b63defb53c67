import { Group, SegmentedControl, Text } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { familiesIn, familyOf } from '../../shared/domain/timeline.ts';
import { storyOf } from '../../shared/domain/timeline-story.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { dayOf } from '../mentees/form/british-date.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { FamilyFilter } from './family-filter.tsx';
import { type Kept, keepLook, keptLook } from './kept.ts';
import { Picture } from './picture/picture.tsx';
import styles from './timeline.module.css';
import { TimelineList } from './timeline-list.tsx';

/** The whole relationship, as a picture or as a list. */
export function TimelineTab({ menteeId }: { menteeId: string }) {
  const { say } = useWords();
  const timeline = useRead('timeline.list', { menteeId });
  const [{ form, hidden }, setLook] = useState<Pick<Kept, 'form' | 'hidden'>>(() => keptLook(menteeId));
  const today = dayOf(new Date());
  const events = timeline.data;
  const story = useMemo(() => events && storyOf(events, today, hidden), [events, today, hidden]);
  if (timeline.error !== null) return <Failure error={timeline.error} />;
  if (events === undefined || story === undefined) return null;
  const change = (look: Partial<Pick<Kept, 'form' | 'hidden'>>) => {
    keepLook(menteeId, look);
    setLook((now) => ({ ...now, ...look }));
  };
  const shown = events.filter(({ kind }) => !hidden.includes(familyOf(kind)));
  const families = familiesIn(events);

  return (
    <div className={styles.tab}>
      <div className={styles.choices}>
        <Group gap="sm">
          {families.length > 1 && (
            <FamilyFilter families={families} hidden={hidden} onChange={(next) => change({ hidden: next })} />
          )}
          <Text role="status" size="sm" c="var(--ink-soft)">
            {say('timeline.count', { count: shown.length })}
          </Text>
        </Group>
        <SegmentedControl
          aria-label={say('timeline.form')}
          value={form}
          onChange={(next) => change({ form: next })}
          data={(['picture', 'list'] as const).map((value) => ({
            value,
            label: say(`timeline.form.${value}`),
          }))}
          className={styles.form ?? ''}
        />
      </div>
      {events.length < 2 && (
        <EmptyState icon={IconTimeline} title={say('timeline.empty.title')}>
          {say('timeline.empty.text')}
        </EmptyState>
      )}
      {form === 'list' ? (
        <TimelineList menteeId={menteeId} events={shown} />
      ) : (
        story.lanes.length > 0 && <Picture menteeId={menteeId} story={story} />
      )}
    </div>
  );
}
