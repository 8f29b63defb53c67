import type { Session } from '../../../shared/domain/session.ts';
import { DocumentPreview } from '../../documents/document-preview.tsx';
import type { ReplaceInRecord } from '../../identifiers/record-findings.tsx';
import { HandSignatures } from '../../session-records/hand-signatures.tsx';
import { recordReads } from '../../session-records/record-reads.ts';
import { MenteeReadingPart, ReadingSentence } from './mentee-reading.tsx';

/** The preview of a session record, with the mentee's reading of it and both signatures by hand. */
export function RecordPreview({
  session,
  recordRevision,
  replace,
  opened,
  onClose,
}: {
  session: Pick<Session, 'id' | 'menteeId' | 'reading'>;
  /** Of the record as it stands now. */
  recordRevision: number;
  replace: ReplaceInRecord;
  opened: boolean;
  onClose: () => void;
}) {
  return (
    <DocumentPreview
      subject={{ kind: 'session-record', sessionId: session.id }}
      reads={recordReads}
      replace={replace}
      ownPart={(preview, onAnew) => (
        <>
          <MenteeReadingPart session={session} />
          <HandSignatures preview={preview} onChanged={onAnew} />
        </>
      )}
      lastWord={<ReadingSentence reading={session.reading} recordRevision={recordRevision} />}
      opened={opened}
      onClose={onClose}
    />
  );
}
