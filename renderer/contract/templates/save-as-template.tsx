import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconTemplate } from '@tabler/icons-react';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { withoutNames } from '../../../shared/domain/contract-names.ts';
import type { Mentee } from '../../../shared/domain/mentee.ts';
import { useChange, useRead } from '../../app/client.ts';
import { PrivateOnly } from '../../app/turned.tsx';
import { useWords } from '../../app/words.tsx';
import styles from '../contract.module.css';
import { TemplateNameDialog } from './template-name-dialog.tsx';

/** Keeps the words of a contract as a template of the mentor's own. */
export function SaveAsTemplate({ mentee, version }: { mentee: Mentee; version: ContractVersion }) {
  const { say } = useWords();
  const [naming, name] = useDisclosure(false);
  const profile = useRead('mentor.profile', undefined);
  const add = useChange('contractTemplates.add', ['contractTemplates.list']);
  const names = { mentor: profile.data?.name ?? '', mentee: mentee.alias };
  return (
    <PrivateOnly>
      <Button
        variant="subtle"
        size="sm"
        className={styles.beside ?? ''}
        leftSection={<IconTemplate size={18} aria-hidden />}
        onClick={name.open}
      >
        {say('contractTemplates.fromContract')}
      </Button>
      <TemplateNameDialog
        title={say('contractTemplates.fromContract')}
        text={say('contractTemplates.fromContractText')}
        start={
          version.templateName === null ? '' : say('contractTemplates.copyOf', { name: version.templateName })
        }
        act={say('contractTemplates.keep')}
        opened={naming}
        busy={add.isPending}
        error={add.error}
        onClose={name.close}
        onName={(chosen) =>
          add.mutate(
            { name: chosen, base: version.template, document: withoutNames(version.document, names) },
            {
              onSuccess: () => {
                name.close();
                notifications.show({ message: say('contractTemplates.kept', { name: chosen }) });
              },
            },
          )
        }
      />
    </PrivateOnly>
  );
}
