import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { PaperSubject } from '../../shared/domain/signed-document.ts';
import { useChange } from '../app/client.ts';
import { useWhenWritten } from '../app/use-when-written.ts';
import { useWords } from '../app/words.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import { expectingDocument } from './expecting-document.ts';

/** Saves a document with lines to sign by hand. What is printed is what was written last. */
export function PaperButton({ subject }: { subject: PaperSubject }) {
  const { say } = useWords();
  const print = useChange('documents.savePaper', []);
  const { unsaved, whenWritten } = useWhenWritten();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        {...expectingDocument}
        loading={print.isPending}
        onClick={() => whenWritten(() => print.mutate(subject))}
      >
        {say('documents.paper')}
      </Button>
      {!unsaved && print.data != null && (
        <Text size="sm" role="status">
          {say('documents.paper.saved', print.data)}
        </Text>
      )}
      {unsaved ? (
        <FailureText>{say('documents.paper.unsaved')}</FailureText>
      ) : (
        <Failure error={print.error} />
      )}
    </>
  );
}
