import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { useChange } from '../../app/client.ts';
import { PrivateOnly } from '../../app/turned.tsx';
import { useWords } from '../../app/words.tsx';
import { TemplateNameDialog } from './template-name-dialog.tsx';

/** Keeps the words of a contract as a template of the mentor's own. */
export function SaveAsTemplate({ version }: { version: ContractVersion }) {
  const { say } = useWords();
  const [naming, name] = useDisclosure(false);
  const add = useChange('contractTemplates.add', ['contractTemplates.list']);
  return (
    <PrivateOnly>
      <Button variant="subtle" size="sm" onClick={name.open}>
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
            { name: chosen, base: version.template, document: version.document },
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
