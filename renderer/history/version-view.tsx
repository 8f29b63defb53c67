import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentRef, DocumentVersion } from '../../shared/domain/history.ts';
import { emptyDocument } from '../../shared/rich-text/document.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { DocumentView } from '../editor/document-view.tsx';
import { Failure } from '../ui/failure.tsx';
import { DifferenceView } from './difference-view.tsx';
import styles from './history.module.css';

type View = 'since' | 'then' | 'text';

/** One version: what changed since it, what changed in it, or its text; and the way back to it. */
export function VersionView({
  documentRef,
  version,
  before,
  now,
  voice,
  restorable,
  busy,
  onRestore,
}: {
  documentRef: DocumentRef;
  version: DocumentVersion;
  /** The version before it; undefined for the first. */
  before: DocumentVersion | undefined;
  now: DocumentVersion;
  voice: 'shareable' | 'private';
  restorable: boolean;
  busy: boolean;
  onRestore: () => void;
}) {
  const { say, sayMoment } = useWords();
  const [wanted, setWanted] = useState<View>('since');
  const views: readonly View[] = version.current ? ['then', 'text'] : ['since', 'then', 'text'];
  const view = views.find((one) => one === wanted) ?? 'then';
  const other = view === 'since' ? now : view === 'then' ? before : undefined;
  const own = useRead('history.read', { ...documentRef, number: version.number });
  const beside = useRead(
    'history.read',
    { ...documentRef, number: other?.number ?? version.number },
    { enabled: other !== undefined },
  );
  const title = version.current
    ? say('history.now')
    : say('history.versionOf', { moment: sayMoment(version.savedAt) });
  const text = own.data;
  const otherText = other === undefined ? emptyDocument() : beside.data;

  return (
    <section className={styles.view} aria-label={title}>
      <header className={styles.viewHead}>
        <Text fw={600}>{title}</Text>
        <SegmentedControl
          aria-label={say('history.view')}
          size="sm"
          value={view}
          onChange={(next) => setWanted(views.find((one) => one === next) ?? view)}
          data={views.map((value) => ({ value, label: say(`history.view.${value}`) }))}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.viewBody} tabIndex={0} aria-label={say(`history.view.${view}`)}>
        <Failure error={own.error ?? beside.error} />
        {text !== undefined && view === 'text' && (
          <DocumentView key={version.number} document={text} label={title} voice={voice} />
        )}
        {text !== undefined && otherText !== undefined && view === 'since' && (
          <DifferenceView before={text} after={otherText} />
        )}
        {text !== undefined && otherText !== undefined && view === 'then' && (
          <DifferenceView before={otherText} after={text} />
        )}
      </section>
      {!version.current && restorable && (
        <footer className={styles.viewFoot}>
          <Text size="sm" c="var(--ink-soft)">
            {say('history.restoreHint')}
          </Text>
          <Button leftSection={<IconRotate size={18} aria-hidden />} loading={busy} onClick={onRestore}>
            {say('history.restore')}
          </Button>
        </footer>
      )}
    </section>
  );
}
