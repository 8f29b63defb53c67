import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { currentChoice, type Goal, type GoalOption } from '../../shared/domain/goal.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { type Deletable, DeleteDialog } from '../bin/delete-dialog.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './goals.module.css';
import { OptionCard } from './option-card.tsx';
import { OptionForm } from './option-form.tsx';

const reads = ['goals.list'] as const;

/** The ways to reach a goal, side by side, so that they can be compared. */
export function Options({ goal }: { goal: Goal }) {
  const { say } = useWords();
  const [editing, setEditing] = useState<{ readonly option?: GoalOption }>();
  const [removing, setRemoving] = useState<Deletable>();
  const add = useChange('goals.addOption', reads);
  const change = useChange('goals.changeOption', reads);
  const chosenId = currentChoice(goal)?.optionId;
  const everChosen = new Set(goal.choices.map(({ optionId }) => optionId));
  const close = () => setEditing(undefined);

  return (
    <section className={styles.part}>
      <div className={styles.titleLine}>
        <Title order={3} size="h4">
          {say('goals.options')}
        </Title>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setEditing({})}
        >
          {say('goals.option.add')}
        </Button>
      </div>
      {goal.options.length === 0 ? (
        <Text c="var(--ink-soft)">{say('goals.options.none')}</Text>
      ) : (
        <ul className={styles.options} aria-label={say('goals.options')}>
          {goal.options.map((option) => (
            <OptionCard
              key={option.id}
              option={option}
              chosen={option.id === chosenId}
              onChange={() => setEditing({ option })}
              {...(!everChosen.has(option.id) && {
                onRemove: () =>
                  setRemoving({ kind: 'option', subjectId: option.id, name: option.description }),
              })}
            />
          ))}
        </ul>
      )}
      <Dialog
        opened={editing !== undefined}
        onClose={close}
        size="lg"
        title={editing?.option === undefined ? say('goals.option.add') : say('goals.option.change')}
      >
        {editing !== undefined && (
          <OptionForm
            {...editing}
            busy={add.isPending || change.isPending}
            onSubmit={(details) =>
              editing.option === undefined
                ? add.mutate({ goalId: goal.id, details }, { onSuccess: close })
                : change.mutate({ id: editing.option.id, details }, { onSuccess: close })
            }
            onCancel={close}
          />
        )}
        <Failure error={add.error ?? change.error} />
      </Dialog>
      <DeleteDialog thing={removing} onClose={() => setRemoving(undefined)} />
    </section>
  );
}
