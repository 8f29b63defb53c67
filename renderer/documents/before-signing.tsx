import { Button, Checkbox, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { DocumentKindName } from '../../shared/domain/document-kind.ts';
import type { ProcedureName } from '../../shared/ipc/contract.ts';
import type { DocumentPreview, SavedDocument } from '../../shared/ipc/procedures/documents.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { FileNameField, useFileName } from '../identifiers/file-name-field.tsx';
import { RecordFindings, type ReplaceInRecord } from '../identifiers/record-findings.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './documents.module.css';
import { WhatLeaves } from './what-leaves.tsx';

/** Beside the pages that would leave: what to look at in them, what leaves and what stays, and the signature itself. */
export function BeforeSigning({
  preview,
  kind,
  reads,
  replace,
  ownPart,
  lastWord,
  cannotShow,
  onAnew,
  onSigned,
}: {
  preview: DocumentPreview;
  kind: DocumentKindName;
  reads: readonly ProcedureName[];
  replace?: ReplaceInRecord;
  ownPart?: (preview: DocumentPreview, onAnew: () => void) => ReactNode;
  lastWord?: ReactNode;
  /** What cannot be shown is not signed. */
  cannotShow: boolean;
  /** Another preview is needed. */
  onAnew: () => void;
  onSigned: (saved: SavedDocument) => void;
}) {
  const { say } = useWords();
  const { previewId, shownAs, menteeId } = preview;
  const findings = useRead('documents.findings', { previewId });
  const name = useFileName(preview.fileName);
  const sign = useChange('documents.sign', []);
  const queries = useQueryClient();
  const [looked, setLooked] = useState(false);
  const [refused, setRefused] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const open = findings.data?.length ?? 0;

  const act = () => {
    if (open > 0 && !looked) {
      setRefused(true);
      box.current?.focus();
    } else if (name.problem !== undefined) {
      name.field.current?.focus();
    } else {
      sign.mutate(
        { previewId, looked, fileName: name.fileName },
        {
          onSuccess: (saved) => {
            if (saved === null) return;
            onSigned(saved);
            // the page below the result may come after it
            for (const read of reads) void queries.invalidateQueries({ queryKey: [read] });
          },
        },
      );
    }
  };
  return (
    <>
      {(findings.error === null || findings.data !== undefined) && (
        <RecordFindings
          findings={findings.data}
          mentee={{ id: menteeId, shownAs }}
          {...(replace !== undefined && { replace })}
          onChanged={onAnew}
        />
      )}
      <Failure error={findings.error} onRetry={() => void findings.refetch()} />
      {ownPart?.(preview, onAnew)}
      <WhatLeaves preview={preview} kind={kind} fileName={name.fileName}>
        <FileNameField shownAs={shownAs} chosen={name} />
      </WhatLeaves>
      <div className={styles.sign}>
        {lastWord}
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
          {say('documents.sign')}
        </Button>
        <Text size="sm" c="var(--ink-soft)" ta="center">
          {say('documents.notYet')}
        </Text>
      </div>
    </>
  );
}
