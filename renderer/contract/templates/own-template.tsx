import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { OwnContractTemplate } from '../../../shared/domain/contract-template.ts';
import { useChange } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from '../contract.module.css';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateNameDialog } from './template-name-dialog.tsx';

const reads = ['contractTemplates.list'] as const;

/** One template of the mentor's own: its words, its name, and whether it is still offered. */
export function OwnTemplate({
  template,
  editing,
  onEdit,
}: {
  template: OwnContractTemplate;
  editing: boolean;
  onEdit: (open: boolean) => void;
}) {
  const { say } = useWords();
  const { id, name, base, retiredAt } = template;
  const [asking, setAsking] = useState<'name' | 'delete'>();
  const rename = useChange('contractTemplates.rename', reads);
  const retire = useChange('contractTemplates.retire', reads);
  const remove = useChange('contractTemplates.delete', reads);
  const close = () => setAsking(undefined);
  const act = (word: 'edit' | 'done' | 'rename' | 'retire' | 'offer' | 'delete', onClick: () => void) => (
    <Button
      key={word}
      variant="subtle"
      size="sm"
      aria-label={say(`contractTemplates.${word}Named`, { name })}
      onClick={onClick}
    >
      {say(`contractTemplates.${word}`)}
    </Button>
  );

  return (
    <section className={styles.ownTemplate} aria-label={name}>
      <div className={styles.ownLine}>
        <div className={styles.grows}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="var(--ink-soft)">
            {say(retiredAt === null ? 'contractTemplates.basis' : 'contractTemplates.retiredBasis', {
              template: say(`contract.template.${base}`),
            })}
          </Text>
        </div>
        <Group gap={4}>
          {act(editing ? 'done' : 'edit', () => onEdit(!editing))}
          {act('rename', () => setAsking('name'))}
          {act(retiredAt === null ? 'retire' : 'offer', () =>
            retire.mutate({ id, retired: retiredAt === null }),
          )}
          {act('delete', () => setAsking('delete'))}
        </Group>
      </div>
      <Failure error={retire.error} />
      {editing && <TemplateEditor template={template} />}
      <TemplateNameDialog
        title={say('contractTemplates.rename')}
        start={name}
        act={say('contractTemplates.rename')}
        opened={asking === 'name'}
        busy={rename.isPending}
        error={rename.error}
        onName={(chosen) => rename.mutate({ id, name: chosen }, { onSuccess: close })}
        onClose={close}
      />
      <Confirm
        opened={asking === 'delete'}
        title={say('contractTemplates.deleteNamed', { name })}
        act={say('contractTemplates.delete')}
        danger
        busy={remove.isPending}
        problem={<Failure error={remove.error} />}
        onConfirm={() => remove.mutate({ id })}
        onCancel={close}
      >
        {say('contractTemplates.deleteText')}
      </Confirm>
    </section>
  );
}
