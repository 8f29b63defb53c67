import { Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import page from './documents.module.css';
import { PdfPages } from './pdf-pages.tsx';

/** The pages of a sealed file, or of the countersigned one beside it, as they were given out. */
export function SealedPages({ id }: { id: string }) {
  const { say } = useWords();
  const file = useRead('records.read', { id });
  const [cannotShow, setCannotShow] = useState(false);
  const failed = useCallback(() => setCannotShow(true), []);
  if (file.error !== null)
    return (
      <div className={page.message}>
        <Failure error={file.error} />
      </div>
    );
  if (cannotShow)
    return (
      <Text role="alert" className={page.message ?? ''}>
        {say('documents.cannotShow')}
      </Text>
    );
  return file.data === undefined ? <div /> : <PdfPages bytes={file.data} onFailed={failed} />;
}
