import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { inShort } from '../../shared/domain/fingerprint.ts';
import type { KeptDocument } from '../../shared/domain/kept-document.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import styles from './kept-documents.module.css';
import { sayKept } from './say-kept.ts';

/** Everything that was signed, saved or scanned, newest first. */
export function KeptTable({
  menteeId,
  documents,
  onOpen,
}: {
  menteeId: string;
  documents: readonly KeptDocument[];
  onOpen: (document: KeptDocument) => void;
}) {
  const { say } = useWords();
  return (
    <>
      <table className={styles.table}>
        <caption>{say('kept.list.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('kept.column.date')}</th>
            <th scope="col">{say('kept.column.what')}</th>
            <th scope="col">{say('kept.column.state')}</th>
            <th scope="col">{say('kept.column.digest')}</th>
            <th scope="col">{say('kept.column.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <KeptRow
              key={document.id}
              menteeId={menteeId}
              document={document}
              onOpen={() => onOpen(document)}
            />
          ))}
        </tbody>
      </table>
      {documents.some(({ states }) => states.includes('not-kept')) && (
        <Text size="sm" c="var(--ink-soft)">
          {say('kept.notKept')}
        </Text>
      )}
    </>
  );
}

function KeptRow({
  menteeId,
  document,
  onOpen,
}: {
  menteeId: string;
  document: KeptDocument;
  onOpen: () => void;
}) {
  const { say, sayDate, sayBytes } = useWords();
  const { kind, at, sha256, states, pages, bytes } = document;
  const what = sayKept(say, document);
  const date = sayDate(localDayOf(new Date(at)));
  const isKept = !states.includes('not-kept');
  const origin = originOf(menteeId, document);
  return (
    <tr>
      <td className={styles.day}>{date}</td>
      <th scope="row">
        {origin === undefined ? (
          what
        ) : (
          <Anchor component={Link} to={origin} fw={600} aria-label={say('kept.toOriginOf', { what })}>
            {what}
          </Anchor>
        )}
        <span className={styles.more}>
          {[pages === null ? '' : say('kept.pages', { pages }), sayBytes(bytes)].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td>
        {states.map((state) => (
          <span key={state} className={styles.state}>
            {say(`kept.state.${state}`)}
          </span>
        ))}
      </td>
      <td className={styles.digest}>{inShort(sha256)}</td>
      <td className={styles.acts}>
        {isKept && kind !== 'contract-scan' && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={say('kept.openOf', { what, date })}
            onClick={onOpen}
          >
            {say('kept.open')}
          </Button>
        )}
        {isKept && <SaveCopy document={document} label={say('kept.saveCopyOf', { what, date })} />}
      </td>
    </tr>
  );
}

function SaveCopy({ document: { id, kind }, label }: { document: KeptDocument; label: string }) {
  const { say } = useWords();
  const copy = useChange(kind === 'contract-scan' ? 'contracts.saveScan' : 'records.saveCopy', []);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={label}
        loading={copy.isPending}
        onClick={() => copy.mutate({ id })}
      >
        {say('kept.saveCopy')}
      </Button>
      {copy.data != null && (
        <Text size="sm" role="status">
          {say('kept.saved', copy.data)}
        </Text>
      )}
      <Failure error={copy.error} />
    </>
  );
}

/** Where the words of a document stand in the workspace. */
function originOf(menteeId: string, { kind, subjectId }: KeptDocument): string | undefined {
  if (kind === 'portfolio') return undefined;
  if (kind === 'goals-sheet') return workspacePath(menteeId, 'goals');
  if (kind === 'closing-statement') return workspacePath(menteeId, 'reviews', 'ending');
  if (subjectId === null) return undefined;
  return workspacePath(menteeId, kind === 'session-record' ? 'sessions' : 'contract', subjectId);
}
