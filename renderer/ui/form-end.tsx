import { Button, Group } from '@mantine/core';
import { useWords } from '../app/words.tsx';

interface FormEndProps {
  /** The act in one or two words, such as “Save”. */
  readonly act: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
  /** Whether the act takes away what cannot be brought back. */
  readonly danger?: boolean;
}

/** Where every form ends: the way back, and the act. */
export function FormEnd({ act, busy, onCancel, danger = false }: FormEndProps) {
  const { say } = useWords();
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {say('app.cancel')}
      </Button>
      <Button type="submit" loading={busy} {...(danger && { color: 'danger' })}>
        {act}
      </Button>
    </Group>
  );
}
