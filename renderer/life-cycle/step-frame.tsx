import { Button, Group, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';

/** What every step's form has: why it is taken, its fields, the way back and the act. */
export function StepFrame({
  lead,
  act,
  busy,
  error,
  onSubmit,
  onCancel,
  children,
}: {
  lead: ReactNode;
  act: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (event: FormEvent) => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { say } = useWords();
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <Text>{lead}</Text>
        {children}
        <Failure error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {say('app.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
