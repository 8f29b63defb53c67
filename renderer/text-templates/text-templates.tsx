import { ActionIcon, Button, Text, Title } from '@mantine/core';
import { IconCopy, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { toRichDocument } from '../../shared/domain/rich-blocks.ts';
import { type TextTemplate, textTemplateKind } from '../../shared/domain/text-template.ts';
import { emptyDocument } from '../../shared/rich-text/document.ts';
import { builtInTexts } from '../../shared/words/en-gb/text-templates.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import { type EditedTemplate, TemplateDialog } from './template-dialog.tsx';
import styles from './text-templates.module.css';

/** What records and private notes can begin with: Alcove's own texts, and the mentor's. */
export function TextTemplates() {
  const { say } = useWords();
  const own = useRead('textTemplates.list', undefined);
  const remove = useChange('textTemplates.remove', ['textTemplates.list']);
  const [edited, setEdited] = useState<EditedTemplate>();
  const [removing, setRemoving] = useState<TextTemplate>();
  return (
    <>
      {textTemplateKind.options.map((kind) => (
        <PageSection key={kind} title={say(`textTemplates.kind.${kind}`)}>
          <Text c="var(--ink-soft)" mb="sm">
            {say('textTemplates.lead')}
          </Text>
          <ul className={styles.list}>
            {builtInTexts[kind].map(({ name, blocks }) => (
              <li key={name} className={styles.item}>
                <Title order={3} size="h5">
                  {name}
                </Title>
                <Text size="sm" c="var(--ink-soft)" className={styles.origin ?? ''}>
                  {say('textTemplates.builtIn')}
                </Text>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={say('textTemplates.copy', { name })}
                  title={say('textTemplates.copy', { name })}
                  onClick={() => setEdited({ kind, id: null, name: '', document: toRichDocument(blocks) })}
                >
                  <IconCopy size={17} aria-hidden />
                </ActionIcon>
              </li>
            ))}
            {own.data
              ?.filter((template) => template.kind === kind)
              .map((template) => (
                <li key={template.id} className={styles.item}>
                  <Title order={3} size="h5">
                    {template.name}
                  </Title>
                  <Text size="sm" c="var(--ink-soft)" className={styles.origin ?? ''}>
                    {say('textTemplates.own')}
                  </Text>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={say('textTemplates.change', { name: template.name })}
                    title={say('textTemplates.change', { name: template.name })}
                    onClick={() => setEdited(template)}
                  >
                    <IconPencil size={17} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={say('textTemplates.remove', { name: template.name })}
                    title={say('textTemplates.remove', { name: template.name })}
                    onClick={() => setRemoving(template)}
                  >
                    <IconTrash size={17} aria-hidden />
                  </ActionIcon>
                </li>
              ))}
          </ul>
          <Button
            mt="sm"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEdited({ kind, id: null, name: '', document: emptyDocument() })}
          >
            {say(`textTemplates.add.${kind}`)}
          </Button>
        </PageSection>
      ))}
      <Failure error={own.error} />
      <TemplateDialog edited={edited} onClose={() => setEdited(undefined)} />
      <Confirm
        opened={removing !== undefined}
        title={say('textTemplates.removeTitle')}
        act={say('textTemplates.removeAct')}
        danger
        busy={remove.isPending}
        problem={<Failure error={remove.error} />}
        onConfirm={() =>
          removing !== undefined &&
          remove.mutate({ id: removing.id }, { onSuccess: () => setRemoving(undefined) })
        }
        onCancel={() => setRemoving(undefined)}
      >
        {say('textTemplates.removeText', { name: removing?.name ?? '' })}
      </Confirm>
    </>
  );
}
