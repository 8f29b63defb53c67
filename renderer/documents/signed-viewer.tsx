import { SegmentedControl, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { SignedRecord } from '../../shared/domain/signed-record.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import styles from '../session-records/session-records.module.css';
import page from './documents.module.css';
import { PagesModal } from './pages-modal.tsx';
import { SealedPages } from './sealed-pages.tsx';

type SignedFile = Pick<
  SignedRecord,
  'id' | 'signedAt' | 'pages' | 'bytes' | 'sha256' | 'fingerprint' | 'link' | 'countersigned'
> &
  Partial<Pick<SignedRecord, 'amends'>>;

/** A signed document as it was given out: the very bytes, and what is known of them. */
export function SignedViewer({
  title,
  file: record,
  onClose,
}: {
  title: string;
  file: SignedFile;
  onClose: () => void;
}) {
  const { say, sayMoment } = useWords();
  const [file, setFile] = useState<'signed' | 'countersigned'>('signed');
  const { countersigned } = record;
  const id = file === 'countersigned' && countersigned !== null ? countersigned.id : record.id;
  return (
    <PagesModal title={`${title} · ${sayMoment(record.signedAt)}`} onClose={onClose}>
      <div className={page.columns}>
        <SealedPages key={id} id={id} />
        <div className={page.side}>
          {countersigned !== null && (
            <SegmentedControl
              aria-label={say('records.view.file')}
              value={file}
              onChange={(next) => setFile(next === 'countersigned' ? next : 'signed')}
              data={[
                { value: 'signed', label: say('records.view.file.signed') },
                { value: 'countersigned', label: say('records.view.file.countersigned') },
              ]}
            />
          )}
          <SealedFacts record={record} countersigned={file === 'countersigned'} />
        </div>
      </div>
    </PagesModal>
  );
}

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly hex?: boolean;
}

function SealedFacts({ record, countersigned }: { record: SignedFile; countersigned: boolean }) {
  const { say, sayDate, sayMoment } = useWords();
  const { signedAt, amends = null, pages, fingerprint, link } = record;
  const second = countersigned ? record.countersigned : null;
  const { bytes, sha256 } = second ?? record;
  const kilobytes = Math.ceil(bytes / 1000);
  const facts: readonly (Fact | null)[] = [
    { name: say('records.view.signedAt'), value: sayMoment(signedAt) },
    amends && {
      name: say('records.view.amends'),
      value: say('records.view.amendsOf', { date: sayDate(localDayOf(new Date(amends.signedAt))) }),
    },
    {
      name: say('records.view.length'),
      value:
        pages === null
          ? say('documents.size', { kilobytes })
          : say('records.view.size', { pages: say('records.pages', { pages }), kilobytes }),
    },
    { name: say('records.view.fingerprint'), value: inGroups(fingerprint), hex: true },
    second && { name: say('records.view.countersigner'), value: second.name },
    second && { name: say('records.view.countersignerKey'), value: inGroups(second.fingerprint), hex: true },
    { name: say('records.view.sha256'), value: inGroups(sha256), hex: true },
    { name: say('records.view.link'), value: say('records.link', { link }) },
  ];
  return (
    <section className={styles.facts}>
      <Title order={3} size="h5">
        {say('records.view.facts')}
      </Title>
      <dl className={page.facts}>
        {facts
          .filter((fact) => fact !== null)
          .map(({ name, value, hex = false }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={hex ? page.hex : undefined}>{value}</dd>
            </div>
          ))}
      </dl>
      <Text size="sm">{say('records.view.means')}</Text>
    </section>
  );
}
