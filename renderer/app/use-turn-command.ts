import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import { useRead } from './client.ts';
import { flushAll } from './pending-writes.ts';
import { useTurning } from './turned.tsx';
import { isOfMentee } from './turned-routes.ts';
import { useWords } from './words.tsx';

/**
 * Turning the laptop to the mentee on screen, and back. While it is turned no way leads out of that mentee's workspace,
 * back and forward included: what would lead out is refused with a sentence.
 */
export function useTurnCommand(menteeId: string | undefined) {
  const { say } = useWords();
  const { menteeId: turnedTo, turn, turnBack } = useTurning();
  const { data: settings } = useRead('app.settings', undefined);
  const [asking, setAsking] = useState(false);
  const refuse = () => {
    notifications.show({ id: 'turned', message: say('turned.stays') });
  };

  const blocker = useBlocker(
    ({ nextLocation }) => turnedTo !== null && !isOfMentee(nextLocation.pathname, turnedTo),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    blocker.reset();
    notifications.show({ id: 'turned', message: say('turned.stays') });
  }, [blocker, say]);

  const begin = (to: string) => {
    notifications.clean(); // what they say may be about somebody else
    const written = flushAll();
    turn(to);
    void written.then((failed) => {
      if (failed > 0) notifications.show({ message: say('turned.unsaved') });
    });
  };

  const back = () => {
    setAsking(false);
    turnBack();
  };

  return {
    turnedTo,
    refuse,
    back,
    /** Whether the password is asked for. */
    asking,
    callOff: () => setAsking(false),
    run: () => {
      if (turnedTo === null) {
        if (menteeId === undefined) notifications.show({ message: say('turned.chooseMentee') });
        else begin(menteeId);
      } else if (settings?.askToTurnBack === false) back();
      else setAsking(true);
    },
  };
}
