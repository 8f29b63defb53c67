import { Button, Checkbox, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import type { RecordPreview, SavedRecord } from '../../../shared/ipc/procedures/sessions.ts';
import { useChange, useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { FileNameField, useFileName } from '../../identifiers/file-name-field.tsx';
import { RecordFindings, type ReplaceInRecord } from '../../identifiers/record-findings.tsx';
import { HandSignatures } from '../../session-records/hand-signatures.tsx';
import { recordReads } from '../../session-records/record-reads.ts';
import { Failure } from '../../ui/failure.tsx';
import { MenteeReadingPart, ReadingSentence } from './mentee-reading.tsx';
import styles from './record-preview.module.css';
import { WhatLeaves } from './what-leaves.tsx';

/** Beside the pages that would leave: what to look at in them, what leaves and what stays, and the signature itself. */
export function BeforeSigning({
  preview,
  session,
  recordRevision,
  cannotShow,
  replace,
  onAnew,
  onSigned,
}: {
  preview: RecordPreview;
  session: Pick<Session, 'id' | 'menteeId' | 'reading'>;
  recordRevision: number;
  /** What cannot be shown is not signed. */
  cannotShow: boolean;
  replace: ReplaceInRecord;
  /** Another preview is needed. */
  onAnew: () => void;
  onSigned: (saved: SavedRecord) => void;
}) {
  const { say } = useWords();
  const { previewId, shownAs } = preview;
  const findings = useRead('record.findings', { previewId });
  const name = useFileName(preview.fileName);
  const sign = useChange('record.sign', recordReads);
  const [looked, setLooked] = useState(false);
  const [refused, setRefused] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const open = findings.data?.length ?? 0;

  const act = () => {
    if (open > 0 && !looked) {
      setRefused(true);
      box.current?.focus();
    } else if (name.problem === undefined)
      sign.mutate(
        { previewId, looked, fileName: name.fileName },
        { onSuccess: (saved) => saved !== null && onSigned(saved) },
      );
  };
  return (
    <>
      <RecordFindings
        findings={findings.data}
        mentee={{ id: session.menteeId, shownAs }}
        replace={replace}
        onChanged={onAnew}
      />
      <Failure error={findings.error} />
      <MenteeReadingPart session={session} />
      <HandSignatures preview={preview} onChanged={onAnew} />
      <WhatLeaves preview={preview} fileName={name.fileName}>
        <FileNameField shownAs={shownAs} chosen={name} />
      </WhatLeaves>
      <div className={styles.sign}>
        <ReadingSentence reading={session.reading} recordRevision={recordRevision} />
        {open > 0 && (
          <Checkbox
            ref={box}
            label={say('identifiers.found.looked')}
            checked={looked}
            error={refused && !looked && <span role="alert">{say('identifiers.found.lookFirst')}</span>}
            onChange={(event) => setLooked(event.currentTarget.checked)}
          />
        )}
        <Failure error={sign.error} {...(sign.error?.code === 'export.previewGone' && { onRetry: onAnew })} />
        <Button
          size="md"
          fullWidth
          disabled={cannotShow || findings.data === undefined}
          loading={sign.isPending}
          onClick={act}
        >
          {say('sessions.export.sign')}
        </Button>
        <Text size="sm" c="var(--ink-soft)" ta="center">
          {say('sessions.export.notYet')}
        </Text>
      </div>
    </>
  );
}
