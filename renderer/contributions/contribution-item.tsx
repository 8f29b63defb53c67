import { ActionIcon, Anchor, Menu, Text } from '@mantine/core';
import { IconBulb, IconDots, IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Contribution } from '../../shared/domain/contribution.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import type { Deletable } from '../bin/delete-dialog.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import { ContributionForm, type Within } from './contribution-form.tsx';
import styles from './contributions.module.css';

const icons = { 'mentee-idea': IconBulb, 'mentor-experience': IconMessage2 } as const;

/** One contribution: whose it is stands above it in words, beside a sign of its own. */
export function ContributionItem({
  contribution,
  within,
  onRemove,
}: {
  contribution: Contribution;
  within: Within;
  onRemove: (thing: Deletable) => void;
}) {
  const { say } = useWords();
  const [changing, setChanging] = useState(false);
  const change = useChange('contributions.change', ['contributions.ofGoal', 'contributions.ofSession']);
  const { id, menteeId, voice, text, goalId, sessionId } = contribution;
  const Icon = icons[voice];
  const close = () => setChanging(false);

  if (changing) {
    return (
      <li>
        <FocusFirst>
          <ContributionForm
            menteeId={menteeId}
            within={within}
            start={{ voice, text, goalId, sessionId }}
            submitLabel={say('contributions.save')}
            busy={change.isPending}
            onSubmit={(changed) => change.mutate({ id, ...changed }, { onSuccess: close })}
            onCancel={close}
          />
        </FocusFirst>
        <Failure error={change.error} />
      </li>
    );
  }
  return (
    <li className={styles.item} data-voice={voice}>
      <Icon size={20} stroke={1.7} aria-hidden className={styles.icon} />
      <div className={styles.said}>
        <Text size="sm" fw={600}>
          {say(`contributions.voice.${voice}`)}
        </Text>
        <Text className={styles.text ?? ''}>{text}</Text>
        {within === 'goal' && sessionId !== null && <SaidIn menteeId={menteeId} sessionId={sessionId} />}
        {within === 'session' && goalId !== null && <SaidFor menteeId={menteeId} goalId={goalId} />}
      </div>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={say('contributions.more', { text })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setChanging(true)}>{say('contributions.change')}</Menu.Item>
          <Menu.Item
            color="var(--danger)"
            onClick={() => onRemove({ kind: 'contribution', subjectId: id, name: text })}
          >
            {say('bin.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

function SaidIn({ menteeId, sessionId }: { menteeId: string; sessionId: string }) {
  const { say, sayDate } = useWords();
  const session = useRead('sessions.list', { menteeId }).data?.find(({ id }) => id === sessionId);
  if (session === undefined) return null;
  return (
    <Anchor component={Link} size="sm" to={workspacePath(menteeId, 'sessions', sessionId)}>
      {say('contributions.inSession', { number: session.number, date: sayDate(session.date) })}
    </Anchor>
  );
}

function SaidFor({ menteeId, goalId }: { menteeId: string; goalId: string }) {
  const { say } = useWords();
  const goal = useRead('goals.list', { menteeId }).data?.find(({ id }) => id === goalId);
  if (goal === undefined) return null;
  return (
    <Anchor component={Link} size="sm" to={workspacePath(menteeId, 'goals', goalId)}>
      {say('contributions.forGoal', { goal: goal.title })}
    </Anchor>
  );
}
