import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileExport } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useWords } from '../../app/words.tsx';
import { expectingDocument } from '../../documents/expecting-document.ts';
import { RecordPreview } from './record-preview.tsx';

/** The way to a session's record as a file. It keeps to itself whether the preview is open, so that the page is not drawn anew. */
export function RecordExport({
  offered,
  ...record
}: Omit<ComponentProps<typeof RecordPreview>, 'opened' | 'onClose'> & {
  /** The preview can be opened; one that is open stays, also once it has sealed the record. */
  offered: boolean;
}) {
  const { say } = useWords();
  const [previewing, preview] = useDisclosure(false);
  return (
    <>
      {offered && (
        <Button
          variant="default"
          leftSection={<IconFileExport size={18} aria-hidden />}
          onClick={preview.open}
          {...expectingDocument}
        >
          {say('sessions.preview')}
        </Button>
      )}
      <RecordPreview {...record} opened={previewing} onClose={preview.close} />
    </>
  );
}
