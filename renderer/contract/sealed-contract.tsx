import { Button, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { LeavePart } from '../documents/leave-part.tsx';
import { DocumentView } from '../editor/document-view.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { SignatureView } from '../signatures/signature-view.tsx';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './contract.module.css';
import { ContractPaper } from './paper/contract-paper.tsx';
import { TermsCard } from './terms/terms-card.tsx';
import { DateNotice } from './versions/date-notice.tsx';
import { FollowsLine } from './versions/follows-line.tsx';
import { NewVersionDialog } from './versions/new-version-dialog.tsx';

interface SealedContractProps {
  readonly mentee: Mentee;
  readonly version: ContractVersion;
  /** No draft has begun to replace it. */
  readonly newest: boolean;
  /** Leads straight to the next version: a review decided on it a moment ago. */
  readonly lead: boolean;
  readonly inForce: boolean;
}

/** A version that both agreed to. Its words cannot change any more; a change is a new version. */
export function SealedContract({ mentee, version, newest, lead, inForce }: SealedContractProps) {
  const { say, sayDate } = useWords();
  const [starting, start] = useDisclosure(false);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (lead) next.current?.focus();
  }, [lead]);
  const signatures = useRead('signatures.list', { kind: 'contract', id: version.id });
  const onPaper = version.agreedHow === 'on-paper';
  const scans = useRead('contracts.scans', { contractId: version.id }, { enabled: onPaper });
  const title = say('contract.versionTitle', { number: version.number });
  return (
    <>
      {inForce && <DateNotice version={version} />}
      <section className={styles.sealed} aria-label={title}>
        <header className={styles.sealedHead}>
          <div className={styles.titleLine}>
            <Title order={2} size="h4">
              {title}
            </Title>
            <ShareableMark />
            <HistoryButton documentRef={{ kind: 'contract', ownerId: version.id }} voice="shareable" />
            {newest && (
              <Button ref={next} variant={lead ? 'filled' : 'default'} size="sm" onClick={start.open}>
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
          {onPaper && scans.data !== undefined && (
            <Text size="sm">{say('contract.paperStatus', { count: scans.data.length })}</Text>
          )}
          <FollowsLine version={version} />
          <Text size="sm" c="var(--ink-soft)">
            {say('contract.sealedNote')}
          </Text>
        </header>
        <Failure error={signatures.error} />
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
      <TermsCard mentee={mentee} version={version} open={false} />
      <section className={styles.part} aria-label={say('documents.leave')}>
        <Title order={2} size="h4">
          {say('documents.leave')}
        </Title>
        <LeavePart
          subject={{ kind: 'contract', contractId: version.id }}
          menteeId={mentee.id}
          signable
          onPaper={false}
        />
      </section>
      <ContractPaper version={version} />
      <NewVersionDialog version={version} opened={starting} onClose={start.close} />
    </>
  );
}
