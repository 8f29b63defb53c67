import { Button, Group, Text, Title } from '@mantine/core';
import { IconPaperclip, IconPrinter } from '@tabler/icons-react';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { useChange, useRead } from '../../app/client.ts';
import { flushAll } from '../../app/pending-writes.ts';
import { useWords } from '../../app/words.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from '../contract.module.css';

/** The way by paper: a PDF to print and sign, and the scans of what was signed. */
export function ContractPaper({ version }: { version: ContractVersion }) {
  const { say, sayBytes } = useWords();
  const { id, status, agreedHow } = version;
  const scans = useRead('contracts.scans', { contractId: id });
  const reads = ['contracts.scans'] as const;
  const print = useChange('documents.savePaper', []);
  const attach = useChange('contracts.attachScan', reads);
  const remove = useChange('contracts.removeScan', reads);
  const copy = useChange('contracts.saveScan', []);
  const saved = print.data ?? copy.data;
  const takesScans = status === 'draft' || agreedHow === 'on-paper';
  const attached = scans.data ?? [];

  return (
    <section className={styles.part} aria-label={say('contract.paper')}>
      <Title order={2} size="h4">
        {say('contract.paper')}
      </Title>
      <Text c="var(--ink-soft)">{say(takesScans ? 'contract.paperText' : 'contract.paperSealed')}</Text>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          loading={print.isPending}
          onClick={async () => {
            if ((await flushAll()) === 0) print.mutate({ kind: 'contract', contractId: id });
          }}
        >
          {say('contract.print')}
        </Button>
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
        {saved === null || saved === undefined ? '' : say('contract.savedTo', saved)}
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
      <Failure error={scans.error ?? print.error ?? attach.error ?? remove.error ?? copy.error} />
    </section>
  );
}
