import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileCertificate } from '@tabler/icons-react';
import { useWords } from '../app/words.tsx';
import { LeavePart } from '../documents/leave-part.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Leads to the goals as a PDF, signed or to sign by hand. */
export function GoalsAsPdf({ menteeId }: { menteeId: string }) {
  const { say } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconFileCertificate size={16} aria-hidden />}
        onClick={open}
      >
        {say('goals.asPdf')}
      </Button>
      <Dialog opened={opened} onClose={close} title={say('goals.asPdf.title')} size="xl">
        {opened && (
          <LeavePart subject={{ kind: 'goals-sheet', menteeId }} menteeId={menteeId} signable onPaper />
        )}
      </Dialog>
    </>
  );
}
