import { Button, Group, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { useChange, useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { PaperButton } from '../../documents/paper-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from '../contract.module.css';

/** The way by paper: a PDF to print and sign, and the scans of what was signed. */
export function ContractPaper({ version }: { version: ContractVersion }) {
  const { say, sayBytes } = useWords();
  const { id, status, agreedHow } = version;
  const scans = useRead('contracts.scans', { contractId: id });
  const reads = ['contracts.scans'] as const;
  const attach = useChange('contracts.attachScan', reads);
  const remove = useChange('contracts.removeScan', reads);
  const copy = useChange('contracts.saveScan', []);
  const takesScans = status === 'draft' || agreedHow === 'on-paper';
  const attached = scans.data ?? [];

  return (
    <section className={styles.part} aria-label={say('contract.paper')}>
      <Title order={2} size="h4">
        {say('contract.paper')}
      </Title>
      <Text c="var(--ink-soft)">{say(takesScans ? 'contract.paperText' : 'contract.paperSealed')}</Text>
      <Group gap="sm">
        <PaperButton subject={{ kind: 'contract', contractId: id }} />
        {takesScans && (
          <Button
            variant="default"
            leftSection={<IconPaperclip size={18} aria-hidden />}
            loading={attach.isPending}
            onClick={() => attach.mutate({ contractId: id })}
          >
            {say('contract.attachScan')}
          </Button>
        )}
      </Group>
      <p role="status" className={styles.saved}>
        {copy.data == null ? '' : say('contract.savedTo', copy.data)}
      </p>
      {attached.length > 0 && (
        <ul className={styles.scans} aria-label={say('contract.scans')}>
          {attached.map((scan) => (
            <li key={scan.id}>
              <span className={styles.grows}>
                {scan.name}{' '}
                <Text span size="sm" c="var(--ink-soft)">
                  {sayBytes(scan.bytes)}
                </Text>
              </span>
              <Button
                variant="subtle"
                size="xs"
                aria-label={say('contract.saveScanOf', { name: scan.name })}
                onClick={() => copy.mutate({ id: scan.id })}
              >
                {say('contract.saveScan')}
              </Button>
              {status === 'draft' && (
                <Button
                  variant="subtle"
                  size="xs"
                  color="danger"
                  aria-label={say('contract.removeScanOf', { name: scan.name })}
                  loading={remove.isPending && remove.variables.id === scan.id}
                  onClick={() => remove.mutate({ id: scan.id })}
                >
                  {say('contract.removeScan')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Failure error={scans.error ?? attach.error ?? remove.error ?? copy.error} />
    </section>
  );
}
