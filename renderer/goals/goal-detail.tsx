import { Button, Text, Title } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Goal } from '../../shared/domain/goal.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { DeleteDialog } from '../bin/delete-dialog.tsx';
import { Contributions } from '../contributions/contributions.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import { Choices } from './choices.tsx';
import { GoalForm } from './goal-form.tsx';
import { GoalMoves } from './goal-moves.tsx';
import { GoalWords } from './goal-words.tsx';
import styles from './goals.module.css';
import { MoveGoal } from './move-goal.tsx';
import { Options } from './options.tsx';
import { Progress } from './progress.tsx';
import { SessionsOfGoal } from './sessions-of-goal.tsx';

/** One goal: what and why, the options side by side, and what the mentee chose. */
export function GoalDetail({ goal }: { goal: Goal }) {
  const { say, sayDate } = useWords();
  const [changing, setChanging] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const change = useChange('goals.change', ['goals.list', 'timeline.list', 'home.overview']);
  const close = () => setChanging(false);

  if (changing) {
    return (
      <FocusFirst>
        <Title order={2} mb="md">
          {say('goals.change')}
        </Title>
        <GoalForm
          goal={goal}
          busy={change.isPending}
          onSubmit={(details) => change.mutate({ id: goal.id, details }, { onSuccess: close })}
          onCancel={close}
        />
        <Failure error={change.error} />
      </FocusFirst>
    );
  }

  return (
    <article className={styles.detail}>
      <header>
        <div className={styles.titleLine}>
          <Title order={2}>{goal.title}</Title>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setChanging(true)}
          >
            {say('goals.change')}
          </Button>
          {/* a goal for which something was chosen stays: choices are kept for good */}
          {goal.choices.length === 0 && (
            <Button
              variant="subtle"
              size="compact-sm"
              color="var(--danger)"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => setDeleting(true)}
            >
              {say('bin.delete')}
            </Button>
          )}
        </div>
        <div className={styles.factLine}>
          <ShareableMark />
          <Text span fw={600}>
            {say(`goals.status.${goal.status}`)}
          </Text>
          {goal.targetDate !== null && (
            <Text span c="var(--ink-soft)">
              {say('goals.by', { date: sayDate(goal.targetDate) })}
            </Text>
          )}
          <MoveGoal goal={goal} />
        </div>
      </header>
      <GoalMoves goal={goal} />
      <GoalWords goal={goal} onTalk={() => setChanging(true)} />
      <Options goal={goal} />
      <Choices goal={goal} />
      <Progress goal={goal} />
      <div className={styles.part}>
        <Contributions menteeId={goal.menteeId} goalId={goal.id} />
      </div>
      <SessionsOfGoal goal={goal} />
      <DeleteDialog
        thing={deleting ? { kind: 'goal', subjectId: goal.id, name: goal.title } : undefined}
        onClose={() => setDeleting(false)}
      />
    </article>
  );
}
