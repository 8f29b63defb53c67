import { ActionIcon, Button, Menu, Text, Title } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { type Checklist, isSettled, settledCount, type TieFacts } from '../../shared/domain/checklist.ts';
import { useWords } from '../app/words.tsx';
import { DeleteDialog } from '../bin/delete-dialog.tsx';
import { AddItem } from './add-item.tsx';
import { ChecklistRow } from './checklist-row.tsx';
import styles from './checklists.module.css';

/** One checklist. It is a line, and opens on request, once everything is settled. */
export function ChecklistView({
  checklist,
  facts,
  day,
}: {
  checklist: Checklist;
  facts: TieFacts;
  day: string;
}) {
  const { say } = useWords();
  const settled = isSettled(checklist, facts);
  // what is settled by the last tick stays open until the page is left
  const [shown, setShown] = useState(!settled);
  const [deleting, setDeleting] = useState(false);
  const titleId = useId();
  const bodyId = useId();
  const { id, title, menteeId, items } = checklist;

  return (
    <section className={styles.card} data-quiet={!shown || undefined} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Title order={2} size={shown ? 'h4' : 'h5'} id={titleId}>
          {settled ? say('checklists.allSettled', { title }) : title}
        </Title>
        {!settled && (
          <Text size="sm" className={styles.progress ?? ''}>
            {say('checklists.progress', { settled: settledCount(items, facts), count: items.length })}
          </Text>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={shown}
          aria-controls={bodyId}
          onClick={() => setShown(!shown)}
        >
          {say(shown ? 'checklists.fold' : 'checklists.look')}
        </Button>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" aria-label={say('checklists.more', { title })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item color="var(--danger)" onClick={() => setDeleting(true)}>
              {say('checklists.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div id={bodyId} hidden={!shown}>
        {!settled && <Text className={styles.lead ?? ''}>{say('checklists.lead')}</Text>}
        <ul className={styles.items} aria-label={title}>
          {items.map((item) => (
            <ChecklistRow key={item.id} menteeId={menteeId} item={item} facts={facts} day={day} />
          ))}
        </ul>
        <AddItem checklistId={id} />
      </div>
      <DeleteDialog
        thing={deleting ? { kind: 'checklist', subjectId: id, name: title } : undefined}
        onClose={() => setDeleting(false)}
      />
    </section>
  );
}
