import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { Countersigned } from '../../shared/ipc/procedures/countersign.ts';
import { useWords } from '../app/words.tsx';
import page from '../documents/documents.module.css';
import { SavedWords } from '../documents/saved-words.tsx';
import { recordReads } from '../session-records/record-reads.ts';

/** Where the countersigned file is now, and the key that was made for it. */
export function CountersignedResult({ done, onClose }: { done: Countersigned; onClose: () => void }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { fileName, place, key, kept, fingerprint, sha256 } = done;
  useEffect(() => {
    if (kept) for (const read of recordReads) void queries.invalidateQueries({ queryKey: [read] });
  }, [queries, kept]);
  return (
    <section className={page.saved}>
      <SavedWords title={say('countersign.done')}>
        <Text>{say('countersign.savedAs', { fileName, place })}</Text>
        {key !== null && <Text>{say('countersign.savedKey', { ...key })}</Text>}
        {kept && <Text>{say('countersign.kept')}</Text>}
      </SavedWords>
      <dl className={page.facts}>
        <dt>{say('countersign.keyOf')}</dt>
        <dd className={page.hex}>{inGroups(fingerprint)}</dd>
        <dt>{say('countersign.sha256')}</dt>
        <dd className={page.hex}>{inGroups(sha256)}</dd>
      </dl>
      <Text size="sm">{say(key === null ? 'countersign.proves.file' : 'countersign.proves.new')}</Text>
      <Button onClick={onClose}>{say('countersign.close')}</Button>
    </section>
  );
}
