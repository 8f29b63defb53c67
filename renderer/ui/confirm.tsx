import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** Why it could not be done, when it was tried. */
  readonly problem?: ReactNode;
  /** The act in one or two words, such as “Remove”. */
  readonly act: string;
  readonly cancel?: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot simply be undone. The safe answer has the focus. */
export function Confirm({
  opened,
  title,
  children,
  problem,
  act,
  cancel,
  danger = false,
  busy = false,
  onConfirm,
  onCancel,
}: ConfirmProps) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onCancel} title={title} withCloseButton={false}>
      <Text>{children}</Text>
      {problem}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {cancel ?? say('app.cancel')}
        </Button>
        <Button onClick={onConfirm} loading={busy} {...(danger && { color: 'danger' })}>
          {act}
        </Button>
      </Group>
    </Dialog>
  );
}
