import { Button, Group, Text } from '@mantine/core';
import { IconDeviceFloppy, IconEye, IconFileCertificate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { inShort } from '../../shared/domain/fingerprint.ts';
import type { SignedRecord } from '../../shared/domain/signed-record.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { EnvelopeButton } from '../envelope/envelope-button.tsx';
import { CountersignActs } from '../session-records/countersign-acts.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './signed-files.module.css';

/** One signed file in a list: what is known of it, and what can be done with it where the vault keeps it. */
export function SignedFileRow({
  file: { id, signedAt, pages, fingerprint, link, countersigned },
  title,
  fileName,
  kept = true,
  onOpen,
  children,
}: {
  file: Pick<SignedRecord, 'id' | 'signedAt' | 'pages' | 'fingerprint' | 'link' | 'countersigned'>;
  title: ReactNode;
  /** Where a list may hold several of one moment. */
  fileName?: string;
  kept?: boolean;
  onOpen: () => void;
  /** What is to be said of this kind of file alone. */
  children?: ReactNode;
}) {
  const { say, sayDate, sayMoment } = useWords();
  const save = useChange('records.saveCopy', []);
  const moment = sayMoment(signedAt);
  const facts = [
    fileName,
    pages === null ? undefined : say('records.pages', { pages }),
    say('records.key', { fingerprint: inShort(fingerprint) }),
    say('records.link', { link }),
  ];
  return (
    <li className={styles.row}>
      <IconFileCertificate size={22} stroke={1.6} aria-hidden />
      <div className={styles.words}>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {facts.filter((fact) => fact !== undefined).join(' · ')}
        </Text>
        {children}
        {countersigned !== null && (
          <Text size="sm">
            {say('records.countersigned', {
              name: countersigned.name,
              date: sayDate(localDayOf(new Date(countersigned.addedAt))),
            })}
          </Text>
        )}
        {save.data != null && (
          <Text size="sm" role="status">
            {say('records.savedCopy', save.data)}
          </Text>
        )}
        <Failure error={save.error} />
      </div>
      {kept && (
        <Group gap="xs" className={styles.acts ?? ''}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconEye size={16} aria-hidden />}
            aria-label={say('records.openOf', { moment })}
            onClick={onOpen}
          >
            {say('records.open')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            aria-label={say('records.saveCopyOf', { moment })}
            loading={save.isPending}
            onClick={() => save.mutate({ id })}
          >
            {say('records.saveCopy')}
          </Button>
          <EnvelopeButton recordId={id} label={say('envelope.saveOf', { moment })} small />
          <CountersignActs recordId={id} moment={moment} done={countersigned !== null} />
        </Group>
      )}
    </li>
  );
}
