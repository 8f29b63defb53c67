import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { useOpenConcern } from './use-open-concern.ts';

/** The way into the concern log, from the boundaries and from the session in which something came up. Private. */
export function LogConcern({ menteeId, sessionId }: { menteeId: string; sessionId?: string }) {
  const { say } = useWords();
  const { begin, isPending, error } = useOpenConcern(menteeId);
  return (
    <PrivateOnly>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconAlertTriangle size={16} aria-hidden />}
        loading={isPending}
        onClick={() => begin(sessionId ?? null)}
      >
        {say('concerns.log')}
      </Button>
      <Failure error={error} />
    </PrivateOnly>
  );
}
