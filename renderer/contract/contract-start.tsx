import { Button, Text, Title } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { contractTemplate } from '../../shared/domain/contract.ts';
import { contractDocument } from '../../shared/domain/contract-templates.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './contract.module.css';

/** No contract yet: why one helps, and three texts to start from. */
export function ContractStart({ mentee }: { mentee: Mentee }) {
  const { say } = useWords();
  const profile = useRead('mentor.profile', undefined);
  const draft = useChange('contracts.draft', ['contracts.list', 'home.overview', 'timeline.list']);
  return (
    <>
      <EmptyState icon={IconFileCertificate} title={say('contract.empty.title')}>
        {say('contract.empty.text')}
      </EmptyState>
      <ul className={styles.templates}>
        {contractTemplate.options.map((template) => (
          <li key={template} className={styles.template}>
            <Title order={3} size="h4">
              {say(`contract.template.${template}`)}
            </Title>
            <Text className={styles.templateText ?? ''}>{say(`contract.template.${template}.text`)}</Text>
            <Button
              variant={template === 'full' ? 'filled' : 'default'}
              aria-label={say('contract.startWith', { template: say(`contract.template.${template}`) })}
              loading={draft.isPending && draft.variables.template === template}
              disabled={profile.data === undefined}
              onClick={() =>
                profile.data !== undefined &&
                draft.mutate({
                  menteeId: mentee.id,
                  template,
                  document: contractDocument(template, {
                    mentor: profile.data.name,
                    mentee: mentee.alias,
                    ...(mentee.purpose !== null && { purpose: mentee.purpose }),
                  }),
                })
              }
            >
              {say('contract.start')}
            </Button>
          </li>
        ))}
      </ul>
      <Failure error={profile.error ?? draft.error} />
    </>
  );
}
