import { Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';

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
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <Text>{lead}</Text>
        {children}
        <Failure error={error} />
        <FormEnd act={act} busy={busy} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
