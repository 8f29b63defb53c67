import { Text, Title } from '@mantine/core';
import { contractTemplate } from '../../../shared/domain/contract.ts';
import { useWords } from '../../app/words.tsx';
import { PageSection } from '../../ui/page.tsx';
import styles from '../contract.module.css';

/** The texts that contracts start from. */
export function ContractTemplates() {
  const { say } = useWords();
  return (
    <PageSection title={say('contract.templates')}>
      <ul className={styles.templates}>
        {contractTemplate.options.map((template) => (
          <li key={template} className={styles.template}>
            <Title order={3} size="h4">
              {say(`contract.template.${template}`)}
            </Title>
            <Text className={styles.templateText ?? ''}>{say(`contract.template.${template}.text`)}</Text>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
