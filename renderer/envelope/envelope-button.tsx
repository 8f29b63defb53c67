import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMailShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EnvelopeForm } from './envelope-form.tsx';

/** Leads to a sealed envelope around a signed record. */
export function EnvelopeButton({
  recordId,
  label,
  small = false,
}: {
  recordId: string;
  /** Where there are several, which one. */
  label?: string;
  small?: boolean;
}) {
  const { say } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const [isSealed, setIsSealed] = useState(false);
  return (
    <>
      <Button
        variant="default"
        {...(small && { size: 'compact-sm' })}
        leftSection={<IconMailShare size={small ? 16 : 18} aria-hidden />}
        aria-label={label}
        onClick={() => {
          setIsSealed(false);
          open();
        }}
      >
        {say('envelope.save')}
      </Button>
      <Dialog
        opened={opened}
        onClose={close}
        title={say('envelope.title')}
        size="lg"
        // once it is sealed, a passphrase that was suggested stands here alone: one stray key must not lose it
        closeOnEscape={!isSealed}
        closeOnClickOutside={!isSealed}
      >
        {opened && <EnvelopeForm recordId={recordId} onClose={close} onSealed={() => setIsSealed(true)} />}
      </Dialog>
    </>
  );
}
