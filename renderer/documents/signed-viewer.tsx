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

function SealedFacts({ record, countersigned }: { record: SignedFile; countersigned: boolean }) {
  const { say, sayDate, sayMoment } = useWords();
  const { signedAt, amends = null, pages, bytes, sha256, fingerprint, link } = record;
  const file = (countersigned && record.countersigned) || { bytes, sha256 };
  const facts: [string, string, 'hex'?][] = [
    [say('records.view.signedAt'), sayMoment(signedAt)],
    ...(amends === null
      ? []
      : ([
          [
            say('records.view.amends'),
            say('records.view.amendsOf', { date: sayDate(localDayOf(new Date(amends.signedAt))) }),
          ],
        ] as [string, string][])),
    [
      say('records.view.length'),
      say('records.view.size', {
        pages: say('records.pages', { pages: pages ?? 0 }),
        kilobytes: Math.ceil(file.bytes / 1000),
      }),
    ],
    [say('records.view.fingerprint'), inGroups(fingerprint), 'hex'],
    ...(countersigned && record.countersigned !== null
      ? ([
          [say('records.view.countersigner'), record.countersigned.name],
          [say('records.view.countersignerKey'), inGroups(record.countersigned.fingerprint), 'hex'],
        ] as [string, string, 'hex'?][])
      : []),
    [say('records.view.sha256'), inGroups(file.sha256), 'hex'],
    [say('records.view.link'), say('records.link', { link })],
  ];
  return (
    <section className={styles.facts}>
      <Title order={3} size="h5">
        {say('records.view.facts')}
      </Title>
      <dl className={page.facts}>
        {facts.map(([name, value, hex]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={hex === undefined ? undefined : page.hex}>{value}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm">{say('records.view.means')}</Text>
    </section>
  );
}
