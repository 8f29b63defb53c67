import { Button, Text, Title } from '@mantine/core';
import { IconBooks, IconFiles } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { KeptDocument } from '../../shared/domain/kept-document.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { SignedViewer } from '../documents/signed-viewer.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { PortfolioPage } from '../portfolio/portfolio-page.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './kept-documents.module.css';
import { KeptTable } from './kept-table.tsx';
import { MakeDocuments } from './make-documents.tsx';
import { sayKept } from './say-kept.ts';

/** A mentee's documents: what there is, and what can be made. `portfolio` in the address is where one is put together. */
export function DocumentsTab({ mentee, itemId }: { mentee: Mentee; itemId: string | undefined }) {
  return itemId === 'portfolio' ? <PortfolioPage mentee={mentee} /> : <AllDocuments mentee={mentee} />;
}

function AllDocuments({ mentee }: { mentee: Mentee }) {
  const { say } = useWords();
  const listId = useId();
  const kept = useRead('documents.kept', { menteeId: mentee.id });
  const [viewed, setViewed] = useState<KeptDocument>();
  if (kept.error !== null) return <Failure error={kept.error} />;
  if (kept.data === undefined) return null;
  return (
    <div className={styles.tab}>
      <header className={styles.head}>
        <div>
          <div className={styles.titleLine}>
            <Title order={2} size="h4">
              {say('kept.title')}
            </Title>
            <ShareableMark />
          </div>
          <Text c="var(--ink-soft)">{say('kept.lead', { mentee: mentee.alias })}</Text>
        </div>
        <Button
          component={Link}
          to={workspacePath(mentee.id, 'documents', 'portfolio')}
          leftSection={<IconBooks size={18} aria-hidden />}
        >
          {say('kept.portfolio')}
        </Button>
      </header>
      <section aria-labelledby={listId} className={styles.part}>
        <Title order={3} size="h5" id={listId}>
          {say('kept.list')}
        </Title>
        {kept.data.length === 0 ? (
          <EmptyState icon={IconFiles} title={say('kept.empty.title')} order={3}>
            {say('kept.empty.text')}
          </EmptyState>
        ) : (
          <KeptTable menteeId={mentee.id} documents={kept.data} onOpen={setViewed} />
        )}
      </section>
      <MakeDocuments menteeId={mentee.id} />
      {viewed !== undefined && <Viewed document={viewed} onClose={() => setViewed(undefined)} />}
    </div>
  );
}

/** A signed document as it was given out. A scan has no key and no place in the log: it is saved, and never shown here. */
function Viewed({ document, onClose }: { document: KeptDocument; onClose: () => void }) {
  const { say } = useWords();
  const { fingerprint, link, at } = document;
  if (fingerprint === null || link === null) return null;
  const file = { ...document, signedAt: at, fingerprint, link };
  return <SignedViewer title={sayKept(say, document)} file={file} onClose={onClose} />;
}
