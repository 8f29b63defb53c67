import { ActionIcon, Group, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { IconPrinter, IconTimeline } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { familiesIn, familyOf } from '../../shared/domain/timeline.ts';
import { storyOf } from '../../shared/domain/timeline-story.ts';
import { useRead } from '../app/client.ts';
import { useTurned } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { FamilyFilter } from './family-filter.tsx';
import { type Kept, keepLook, keptLook } from './kept.ts';
import { TimelineSheet } from './paper/timeline-sheet.tsx';
import { usePrinting } from './paper/use-printing.ts';
import { Picture } from './picture/picture.tsx';
import { mayBeSeen } from './places.ts';
import styles from './timeline.module.css';
import { TimelineList } from './timeline-list.tsx';

/** The whole relationship, as a picture or as a list. */
export function TimelineTab({ mentee: { id: menteeId, alias } }: { mentee: Mentee }) {
  const { say } = useWords();
  const timeline = useRead('timeline.list', { menteeId });
  const [{ form, hidden }, setLook] = useState<Pick<Kept, 'form' | 'hidden'>>(() => keptLook(menteeId));
  const printing = usePrinting();
  const today = localDayOf(new Date());
  const turned = useTurned();
  const events = useMemo(
    () => (turned ? timeline.data?.filter(mayBeSeen) : timeline.data),
    [timeline.data, turned],
  );
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
        <div className={styles.form}>
          <Tooltip label={say('timeline.print')} openDelay={400}>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={say('timeline.print')}
              onClick={() => window.print()}
            >
              <IconPrinter size={18} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <SegmentedControl
            aria-label={say('timeline.form')}
            value={form}
            onChange={(next) => change({ form: next })}
            data={(['picture', 'list'] as const).map((value) => ({
              value,
              label: say(`timeline.form.${value}`),
            }))}
          />
        </div>
      </div>
      {events.length < 2 && (
        <EmptyState icon={IconTimeline} title={say('timeline.empty.title')}>
          {say('timeline.empty.text')}
        </EmptyState>
      )}
      {printing && <TimelineSheet alias={alias} story={story} today={today} />}
      {form === 'list' ? (
        <TimelineList menteeId={menteeId} events={shown} />
      ) : (
        story.lanes.length > 0 && <Picture menteeId={menteeId} story={story} />
      )}
    </div>
  );
}
