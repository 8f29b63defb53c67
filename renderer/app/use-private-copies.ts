import { notifications } from '@mantine/notifications';
import { useEffect, useEffectEvent, useRef } from 'react';
import { watchPrivateCopies } from './private-copies.ts';
import { useWords } from './words.tsx';

/** Takes care of what is copied from private texts, and says once, in passing, what becomes of it. */
export function usePrivateCopies(): void {
  const { say } = useWords();
  const said = useRef(false);
  const onCopied = useEffectEvent((seconds: number | null) => {
    if (said.current) return;
    said.current = true;
    const message =
      seconds === null ? say('app.copied.untilLock') : say('app.copied.forSeconds', { seconds });
    notifications.show({ message });
  });
  useEffect(() => watchPrivateCopies((seconds) => onCopied(seconds)), []);
}
