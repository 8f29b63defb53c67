import { Button, Text, Title } from '@mantine/core';
import { IconListCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChecklistTemplate, ChecklistTemplateDetails } from '../../shared/domain/checklist.ts';
import { firstMeetingItems } from '../../shared/domain/first-meeting.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './checklists.module.css';
import { TemplateForm } from './template-form.tsx';

interface Editing {
  /** Undefined for one that is being made. */
  readonly id?: string;
  readonly start: ChecklistTemplateDetails;
}

/** The first-meeting checklist to start from, and the mentor's own checklists. */
export function ChecklistTemplates() {
  const { say } = useWords();
  const own = useRead('checklists.templates', undefined);
  const reads = ['checklists.templates', 'checklists.list'] as const;
  const add = useChange('checklists.addTemplate', reads);
  const change = useChange('checklists.changeTemplate', reads);
  const remove = useChange('checklists.removeTemplate', reads);
  const [editing, setEditing] = useState<Editing>();
  const [removing, setRemoving] = useState<ChecklistTemplate>();
  const close = () => {
    setEditing(undefined);
    add.reset();
    change.reset();
  };
  const keep = (details: ChecklistTemplateDetails) =>
    editing?.id === undefined
      ? add.mutate(details, { onSuccess: close })
      : change.mutate({ id: editing.id, details }, { onSuccess: close });
  const fromFirstMeeting = (): ChecklistTemplateDetails => ({
    title: say('checklistTemplates.copyOf', { title: say('checklists.firstMeeting') }),
    items: firstMeetingItems.map(({ key, tie }) => ({ words: say(`checklists.firstMeeting.${key}`), tie })),
  });

  return (
    <PageSection title={say('checklistTemplates.title')}>
      <Text className={styles.lead ?? ''}>{say('checklistTemplates.lead')}</Text>
      <Failure error={own.error ?? remove.error} />
      {own.data?.length === 0 && editing === undefined && (
        <Text c="var(--ink-soft)">{say('checklistTemplates.none')}</Text>
      )}
      <ul className={styles.templates} aria-label={say('checklistTemplates.title')}>
        {own.data?.map((template) => (
          <li key={template.id}>
            {editing?.id === template.id ? (
              <TemplateForm
                start={editing.start}
                busy={change.isPending}
                error={change.error}
                onSubmit={keep}
                onCancel={close}
              />
            ) : (
              <div className={styles.template}>
                <div className={styles.what}>
                  <Title order={3} size="h5">
                    {template.title}
                  </Title>
                  <Text size="sm" className={styles.facts ?? ''}>
                    {say('checklistTemplates.facts', {
                      items: template.items.length,
                      copies: template.copies,
                    })}
                  </Text>
                </div>
                <Button
                  variant="default"
                  size="sm"
                  aria-label={say('checklistTemplates.changeNamed', { title: template.title })}
                  onClick={() => setEditing({ id: template.id, start: detailsOf(template) })}
                >
                  {say('checklistTemplates.change')}
                </Button>
                <Button
                  variant="subtle"
                  size="sm"
                  color="var(--danger)"
                  aria-label={say('checklistTemplates.deleteNamed', { title: template.title })}
                  onClick={() => setRemoving(template)}
                >
                  {say('bin.delete')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {editing !== undefined && editing.id === undefined ? (
        <TemplateForm
          start={editing.start}
          busy={add.isPending}
          error={add.error}
          onSubmit={keep}
          onCancel={close}
        />
      ) : (
        <div className={styles.begin}>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEditing({ start: { title: '', items: [{ words: '', tie: null }] } })}
          >
            {say('checklistTemplates.add')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconListCheck size={16} aria-hidden />}
            onClick={() => setEditing({ start: fromFirstMeeting() })}
          >
            {say('checklistTemplates.fromFirst')}
          </Button>
        </div>
      )}
      <Confirm
        opened={removing !== undefined}
        title={say('checklistTemplates.deleteTitle')}
        act={say('bin.delete')}
        danger
        busy={remove.isPending}
        onConfirm={() =>
          removing !== undefined &&
          remove.mutate({ id: removing.id }, { onSettled: () => setRemoving(undefined) })
        }
        onCancel={() => setRemoving(undefined)}
      >
        {removing !== undefined &&
          say('checklistTemplates.deleteText', { title: removing.title, copies: removing.copies })}
      </Confirm>
    </PageSection>
  );
}

const detailsOf = ({ title, items }: ChecklistTemplate): ChecklistTemplateDetails => ({ title, items });
