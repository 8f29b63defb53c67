import { Anchor, Button, Text, Title } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { Link } from 'react-router';
import { contractTemplate } from '../../shared/domain/contract.ts';
import { withNames } from '../../shared/domain/contract-names.ts';
import { contractDocument } from '../../shared/domain/contract-templates.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useChange, useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './contract.module.css';

/** No contract yet: why one helps, and the texts to start from, built in and the mentor's own. */
export function ContractStart({ mentee }: { mentee: Mentee }) {
  const { say } = useWords();
  const profile = useRead('mentor.profile', undefined);
  const own = useRead('contractTemplates.list', undefined);
  const draft = useChange('contracts.draft', ['contracts.list', 'home.overview', 'timeline.list']);
  const builtIn = contractTemplate.options.map((template) => ({
    key: template as string,
    template,
    name: say(`contract.template.${template}`),
    text: say(`contract.template.${template}.text`),
    document: () =>
      contractDocument(template, {
        mentor: profile.data?.name ?? '',
        mentee: mentee.alias,
        ...(mentee.purpose !== null && { purpose: mentee.purpose }),
        directed: mentee.origin === 'directed',
      }),
    own: false,
  }));
  const offered = (own.data ?? []).filter(({ retiredAt }) => retiredAt === null);
  const texts = [
    ...builtIn,
    ...offered.map(({ id, name, base, document }) => ({
      key: id,
      template: base,
      name,
      text: say('contractTemplates.basis', { template: say(`contract.template.${base}`) }),
      document: () => withNames(document, { mentor: profile.data?.name ?? '', mentee: mentee.alias }),
      own: true,
    })),
  ];
  const begun = draft.isPending ? draft.variables : undefined;
  return (
    <>
      <EmptyState icon={IconFileCertificate} title={say('contract.empty.title')}>
        {say('contract.empty.text')}
      </EmptyState>
      <ul className={styles.templates}>
        {texts.map((text) => (
          <li key={text.key} className={styles.template}>
            <Title order={3} size="h4">
              {text.name}
            </Title>
            <Text className={styles.templateText ?? ''}>{text.text}</Text>
            <Button
              variant={text.key === 'full' ? 'filled' : 'default'}
              aria-label={say('contract.startWith', { template: text.name })}
              loading={begun?.template === text.template && (begun.templateName !== undefined) === text.own}
              disabled={profile.data === undefined}
              onClick={() =>
                draft.mutate({
                  menteeId: mentee.id,
                  template: text.template,
                  document: text.document(),
                  ...(text.own && { templateName: text.name }),
                })
              }
            >
              {say('contract.start')}
            </Button>
          </li>
        ))}
      </ul>
      <PrivateOnly>
        <Text mt="md">
          <Anchor component={Link} to="/templates">
            {say('contract.toTemplates')}
          </Anchor>
        </Text>
      </PrivateOnly>
      <Failure error={profile.error ?? own.error ?? draft.error} />
    </>
  );
}
