import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperSubject } from '../../shared/domain/signed-document.ts';
import { useChange } from '../app/client.ts';
import { flushAll } from '../app/pending-writes.ts';
import { useWords } from '../app/words.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';

/** Saves a document with lines to sign by hand. What is printed is what was written last. */
export function PaperButton({ subject }: { subject: PaperSubject }) {
  const { say } = useWords();
  const print = useChange('documents.savePaper', []);
  const [unsaved, setUnsaved] = useState(false);
  const save = async () => {
    const waiting = (await flushAll()) > 0;
    setUnsaved(waiting);
    if (!waiting) print.mutate(subject);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        loading={print.isPending}
        onClick={() => void save()}
      >
        {say('documents.paper')}
      </Button>
      {print.data != null && (
        <Text size="sm" role="status">
          {say('documents.paper.saved', print.data)}
        </Text>
      )}
      {unsaved && <FailureText>{say('documents.unsaved')}</FailureText>}
      <Failure error={print.error} />
    </>
  );
}
