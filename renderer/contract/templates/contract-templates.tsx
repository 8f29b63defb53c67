import { Button, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type ContractTemplate, contractTemplate } from '../../../shared/domain/contract.ts';
import { namesBlank } from '../../../shared/domain/contract-names.ts';
import { contractDocument } from '../../../shared/domain/contract-templates.ts';
import { useChange, useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Failure } from '../../ui/failure.tsx';
import { PageSection } from '../../ui/page.tsx';
import styles from '../contract.module.css';
import { OwnTemplate } from './own-template.tsx';
import { TemplateNameDialog } from './template-name-dialog.tsx';

/** The texts that contracts start from: the built-in ones, and the mentor's own. */
export function ContractTemplates() {
  const { say } = useWords();
  const own = useRead('contractTemplates.list', undefined);
  const add = useChange('contractTemplates.add', ['contractTemplates.list']);
  const [copying, setCopying] = useState<ContractTemplate>();
  const [editing, setEditing] = useState<string>();

  const copy = (name: string) => {
    if (copying === undefined) return;
    const document = contractDocument(copying, namesBlank);
    add.mutate(
      { name, base: copying, document },
      {
        onSuccess: ({ id }) => {
          setCopying(undefined);
          setEditing(id);
        },
      },
    );
  };

  return (
    <PageSection title={say('contract.templates')}>
      <ul className={styles.templates}>
        {contractTemplate.options.map((template) => (
          <li key={template} className={styles.template}>
            <Title order={3} size="h4">
              {say(`contract.template.${template}`)}
            </Title>
            <Text className={styles.templateText ?? ''}>{say(`contract.template.${template}.text`)}</Text>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              aria-label={say('contractTemplates.copyNamed', {
                template: say(`contract.template.${template}`),
              })}
              onClick={() => setCopying(template)}
            >
              {say('contractTemplates.copy')}
            </Button>
          </li>
        ))}
      </ul>
      <Title order={3} size="h4" mt="xl" className={styles.titleLine ?? ''}>
        <IconPencil size={20} stroke={1.7} aria-hidden />
        {say('contractTemplates.own')}
      </Title>
      {own.data?.length === 0 && <Text c="var(--ink-soft)">{say('contractTemplates.ownNone')}</Text>}
      <div>
        {own.data?.map((template) => (
          <OwnTemplate
            key={template.id}
            template={template}
            editing={editing === template.id}
            onEdit={(open) => setEditing(open ? template.id : undefined)}
          />
        ))}
      </div>
      <Failure error={own.error} />
      <TemplateNameDialog
        key={copying}
        title={say('contractTemplates.copy')}
        start={
          copying === undefined
            ? ''
            : say('contractTemplates.copyOf', { name: say(`contract.template.${copying}`) })
        }
        act={say('contractTemplates.keep')}
        opened={copying !== undefined}
        busy={add.isPending}
        error={add.error}
        onName={copy}
        onClose={() => setCopying(undefined)}
      />
    </PageSection>
  );
}
