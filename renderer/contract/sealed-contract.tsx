import { Button, Text, Title } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { DocumentView } from '../editor/document-view.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { SignatureView } from '../signatures/signature-view.tsx';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './contract.module.css';

/** A version that both agreed to. Its words cannot change any more; a change is a new version. */
export function SealedContract({ version, newest }: { version: ContractVersion; newest: boolean }) {
  const { say, sayDate } = useWords();
  const navigate = useNavigate();
  const signatures = useRead('signatures.list', { kind: 'contract', id: version.id });
  const draft = useChange('contracts.newVersion', ['contracts.list', 'home.overview']);
  const title = say('contract.versionTitle', { number: version.number });
  const startNew = () =>
    draft.mutate(
      { id: version.id, change: { kind: 'amendment', reason: null } },
      { onSuccess: (next) => navigate(workspacePath(version.menteeId, 'contract', next.id)) },
    );
  return (
    <section className={styles.sealed} aria-label={title}>
      <header className={styles.sealedHead}>
        <div className={styles.titleLine}>
          <Title order={2} size="h4">
            {title}
          </Title>
          <ShareableMark />
          <HistoryButton documentRef={{ kind: 'contract', ownerId: version.id }} voice="shareable" />
          {newest && (
            <Button variant="default" size="sm" loading={draft.isPending} onClick={startNew}>
              {say('contract.newVersion')}
            </Button>
          )}
        </div>
        <Text className={styles.seal ?? ''}>
          <IconRosetteDiscountCheck size={22} stroke={1.6} aria-hidden />
          {say(`contract.sealLine.${version.agreedHow ?? 'said'}`, {
            date: version.agreedOn === null ? '' : sayDate(version.agreedOn),
            number: version.number,
          })}
        </Text>
        <Text size="sm" c="var(--ink-soft)">
          {say('contract.sealedNote')}
        </Text>
      </header>
      <Failure error={draft.error ?? signatures.error} />
      <DocumentView document={version.document} label={title} voice="shareable" />
      {signatures.data !== undefined && signatures.data.length > 0 && (
        <ul className={styles.signatures} aria-label={say('signatures.label')}>
          {signatures.data.map((signature) => (
            <li key={signature.id}>
              <SignatureView signature={signature} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
