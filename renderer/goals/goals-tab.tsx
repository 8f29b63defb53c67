import { Button, Text, Title } from '@mantine/core';
import { IconPlus, IconTarget } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { orderedGoals } from '../../shared/domain/goal-order.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import beside from '../ui/list-beside.module.css';
import { GoalDetail } from './goal-detail.tsx';
import { GoalList } from './goal-list.tsx';
import { GoalsAsPdf } from './goals-as-pdf.tsx';
import { NewGoal } from './new-goal.tsx';

/** What the mentee wants: the list, and one goal with its options. `new` in the address starts a goal. */
export function GoalsTab({ menteeId, goalId }: { menteeId: string; goalId: string | undefined }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const goals = useRead('goals.list', { menteeId });
  if (goals.error !== null) return <Failure error={goals.error} />;
  if (goals.data === undefined) return null;

  const newPath = workspacePath(menteeId, 'goals', 'new');
  const ordered = orderedGoals(goals.data);
  const adding = goalId === 'new';
  const shown = adding ? undefined : (ordered.find(({ id }) => id === goalId) ?? ordered[0]);

  if (ordered.length === 0 && !adding) {
    return (
      <EmptyState
        icon={IconTarget}
        title={say('goals.empty.title')}
        action={
          <Button component={Link} to={newPath} leftSection={<IconPlus size={16} aria-hidden />}>
            {say('goals.add')}
          </Button>
        }
      >
        {say('goals.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={beside.tab}>
      <aside className={beside.side}>
        <div className={beside.sideHead}>
          <Title order={2} size="h4">
            {say('goals.title')}
          </Title>
          <Button
            component={Link}
            to={newPath}
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {say('goals.add')}
          </Button>
        </div>
        <GoalList goals={ordered} {...(shown !== undefined && { shownId: shown.id })} />
        <Text size="sm" c="var(--ink-soft)" my="md">
          {say('goals.owned')}
        </Text>
        {goals.data.length > 0 && <GoalsAsPdf menteeId={menteeId} />}
      </aside>
      <div className={beside.main}>
        {adding ? (
          <NewGoal
            menteeId={menteeId}
            onDone={(id) => navigate(workspacePath(menteeId, 'goals', id), { replace: true })}
          />
        ) : (
          shown !== undefined && <GoalDetail key={shown.id} goal={shown} />
        )}
      </div>
    </div>
  );
}
