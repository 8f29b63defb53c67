import { Button, Text, Title } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { localDayOf } from '../../shared/domain/time.ts';
import { ActionList } from '../actions/action-list.tsx';
import { openActions } from '../actions/order.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { groupBoundaries, rulingOrder } from '../boundaries/groups.ts';
import { OtherChecklists } from '../checklists/other-checklists.tsx';
import { CurrentGoals } from '../goals/current-goals.tsx';
import styles from './sessions.module.css';

/** What both agreed, at hand while a session is written: boundaries and limits, current goals, open actions. */
export function ContextPanel({
  menteeId,
  opened,
  onToggle,
}: {
  menteeId: string;
  opened: boolean;
  onToggle: () => void;
}) {
  const { say } = useWords();
  const id = useId();
  const boundaries = useRead('boundaries.list', { menteeId });
  const goals = useRead('goals.list', { menteeId });
  const actions = useRead('actions.list', { menteeId });
  const groups = groupBoundaries(boundaries.data ?? []);
  const Chevron = opened ? IconChevronDown : IconChevronRight;

  return (
    <aside className={styles.context} aria-label={say('sessions.context')}>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={opened}
        aria-controls={id}
        leftSection={<Chevron size={16} aria-hidden />}
        onClick={onToggle}
      >
        {say('sessions.context')}
      </Button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div id={id} hidden={!opened} className={styles.contextBody} tabIndex={0}>
        <section>
          <Title order={2} size="h5">
            {say('sessions.context.limits')}
          </Title>
          {groups.limits.length === 0 ? (
            <Text size="sm" c="var(--ink-soft)">
              {say('sessions.context.noLimits')}
            </Text>
          ) : (
            <ul className={styles.plain}>
              {groups.limits.map(({ id, item }) => (
                <li key={id}>{item}</li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <Title order={2} size="h5">
            {say('sessions.context.boundaries')}
          </Title>
          {rulingOrder.map(
            (ruling) =>
              groups.byRuling[ruling].length > 0 && (
                <div key={ruling}>
                  <Text size="sm" fw={600} mt={6}>
                    {say(`boundaries.ruling.${ruling}`)}
                  </Text>
                  <ul className={styles.plain}>
                    {groups.byRuling[ruling].map(({ id, item }) => (
                      <li key={id}>{item}</li>
                    ))}
                  </ul>
                </div>
              ),
          )}
          {boundaries.data?.length === groups.limits.length && (
            <Text size="sm" c="var(--ink-soft)">
              {say('sessions.context.noBoundaries')}
            </Text>
          )}
        </section>
        <section>
          <Title order={2} size="h5">
            {say('mentees.overview.goals')}
          </Title>
          <CurrentGoals menteeId={menteeId} goals={goals.data ?? []} />
        </section>
        <section>
          <Title order={2} size="h5">
            {say('mentees.overview.openActions')}
          </Title>
          <ActionList
            actions={openActions(actions.data ?? [])}
            empty={say('mentees.overview.noActions')}
            today={localDayOf(new Date())}
            region={say('sessions.context')}
          />
        </section>
        <OtherChecklists menteeId={menteeId} settled={false} />
      </div>
    </aside>
  );
}
