import { SegmentedControl, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { KeptDocument } from '../../shared/domain/kept-document.ts';
import { useWords } from '../app/words.tsx';
import page from '../documents/documents.module.css';
import { PagesModal } from '../documents/pages-modal.tsx';
import { SealedPages } from '../documents/sealed-pages.tsx';
import { sayKept } from './say-kept.ts';

/** A signed document as it was given out: the very bytes, and what is known of them. */
export function KeptViewer({ document, onClose }: { document: KeptDocument; onClose: () => void }) {
  const { say, sayMoment } = useWords();
  const [file, setFile] = useState<'signed' | 'countersigned'>('signed');
  const { countersigned } = document;
  const shown = file === 'countersigned' && countersigned !== null ? countersigned : document;
  return (
    <PagesModal title={`${sayKept(say, document)} · ${sayMoment(document.at)}`} onClose={onClose}>
      <div className={page.columns}>
        <SealedPages key={shown.id} id={shown.id} />
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
          <KeptFacts document={document} sha256={shown.sha256} />
        </div>
      </div>
    </PagesModal>
  );
}

function KeptFacts({ document, sha256 }: { document: KeptDocument; sha256: string }) {
  const { say, sayMoment, sayBytes } = useWords();
  const { at, fileName, pages, bytes, fingerprint, link, countersigned } = document;
  const facts: (readonly [string, string, 'hex'?] | false)[] = [
    [say('records.view.signedAt'), sayMoment(at)],
    [say('kept.view.fileName'), fileName],
    [
      say('records.view.length'),
      [pages === null ? '' : say('kept.pages', { pages }), sayBytes(bytes)].filter(Boolean).join(', '),
    ],
    fingerprint !== null && [say('records.view.fingerprint'), inGroups(fingerprint), 'hex'],
    countersigned !== null && [say('kept.view.countersigner'), countersigned.name],
    [say('records.view.sha256'), inGroups(sha256), 'hex'],
    link !== null && [say('records.view.link'), say('records.link', { link })],
  ];
  return (
    <section>
      <Title order={3} size="h5">
        {say('records.view.facts')}
      </Title>
      <dl className={page.facts}>
        {facts
          .filter((fact) => fact !== false)
          .map(([name, value, hex]) => (
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
