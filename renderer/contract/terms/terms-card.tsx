import { Button, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListDetails } from '@tabler/icons-react';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import type { Mentee } from '../../../shared/domain/mentee.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../contract.module.css';
import { TermsDialog } from './terms-dialog.tsx';
import { useTermLines } from './use-term-lines.ts';

/** The terms that Alcove itself works with, beside the words; those of a draft can be changed. */
export function TermsCard({
  mentee,
  version,
  open,
}: {
  mentee: Mentee;
  version: ContractVersion;
  /** Whether they can be changed: not under a signature or a seal. */
  open: boolean;
}) {
  const { say } = useWords();
  const [changing, change] = useDisclosure(false);
  const lines = useTermLines(version.terms);
  const reportingMissing = mentee.origin === 'directed' && version.terms.reporting === null;
  return (
    <section className={styles.part} aria-label={say('contract.terms')}>
      <div className={styles.titleLine}>
        <Title order={2} size="h4">
          {say('contract.terms')}
        </Title>
        {open && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconListDetails size={18} aria-hidden />}
            onClick={change.open}
          >
            {say('contract.terms.change')}
          </Button>
        )}
      </div>
      {lines.length === 0 ? (
        <Text c="var(--ink-soft)">{say(open ? 'contract.terms.none' : 'contract.terms.noneAgreed')}</Text>
      ) : (
        <dl className={styles.terms}>
          {lines.map(({ term, value }) => (
            <div key={term}>
              <dt>{say(`contract.term.${term}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {open && reportingMissing && (
        <Text className={styles.notice ?? ''}>{say('contract.reportingMissing')}</Text>
      )}
      <TermsDialog version={version} opened={changing} onClose={change.close} />
    </section>
  );
}
