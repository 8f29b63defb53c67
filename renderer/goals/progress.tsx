import { ActionIcon, Button, Menu, Text, Title } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Goal, GoalProgress } from '../../shared/domain/goal.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { type Deletable, DeleteDialog } from '../bin/delete-dialog.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './goals.module.css';
import { ProgressForm } from './progress-form.tsx';

const reads = ['goals.list'] as const;

/** How far the goal has come, day by day, newest first. */
export function Progress({ goal }: { goal: Goal }) {
  const { say } = useWords();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Deletable>();
  const add = useChange('goals.addProgress', reads);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);

  useEffect(() => {
    if (wasAdding.current && !adding) opener.current?.focus();
    wasAdding.current = adding;
  }, [adding]);

  return (
    <section className={styles.part}>
      <div className={styles.titleLine}>
        <Title order={3} size="h4">
          {say('goals.progress')}
        </Title>
        {!adding && (
          <Button
            ref={opener}
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {say('goals.progress.add')}
          </Button>
        )}
      </div>
      {adding && (
        <FocusFirst>
          <ProgressForm
            submitLabel={say('goals.progress.addSubmit')}
            busy={add.isPending}
            onSubmit={(details) =>
              add.mutate({ goalId: goal.id, details }, { onSuccess: () => setAdding(false) })
            }
            onCancel={() => setAdding(false)}
          />
          <Failure error={add.error} />
        </FocusFirst>
      )}
      {goal.progress.length === 0 && !adding && <Text c="var(--ink-soft)">{say('goals.progress.none')}</Text>}
      {goal.progress.length > 0 && (
        <ul className={styles.progress} aria-label={say('goals.progress')}>
          {goal.progress.map((one) => (
            <ProgressItem key={one.id} progress={one} onRemove={setRemoving} />
          ))}
        </ul>
      )}
      <DeleteDialog thing={removing} onClose={() => setRemoving(undefined)} />
    </section>
  );
}

function ProgressItem({
  progress,
  onRemove,
}: {
  progress: GoalProgress;
  onRemove: (thing: Deletable) => void;
}) {
  const { say, sayDate } = useWords();
  const [changing, setChanging] = useState(false);
  const change = useChange('goals.changeProgress', reads);
  const { id, text, notedOn } = progress;
  const close = () => setChanging(false);
  if (changing) {
    return (
      <li>
        <FocusFirst>
          <ProgressForm
            start={{ text, notedOn }}
            submitLabel={say('goals.progress.save')}
            busy={change.isPending}
            onSubmit={(details) => change.mutate({ id, details }, { onSuccess: close })}
            onCancel={close}
          />
        </FocusFirst>
        <Failure error={change.error} />
      </li>
    );
  }
  return (
    <li className={styles.progressItem}>
      <Text size="sm" c="var(--ink-soft)" className={styles.progressDay ?? ''}>
        {sayDate(notedOn)}
      </Text>
      <Text className={styles.progressText ?? ''}>{text}</Text>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={say('goals.progress.more', { text })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setChanging(true)}>{say('goals.progress.change')}</Menu.Item>
          <Menu.Item
            color="var(--danger)"
            onClick={() => onRemove({ kind: 'progress', subjectId: id, name: text })}
          >
            {say('bin.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
