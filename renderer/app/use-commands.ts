import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '../../shared/ipc/events.ts';
import { listen } from './client.ts';
import { type Command, matches, shortcuts } from './shortcuts.ts';

/**
 * Carries out commands, whether they come from the keyboard or from the application menu. A key that was taken here
 * does not reach the menu, so nothing runs twice. Our keys go before an editor's: they are caught on the way down.
 */
export function useCommands(run: (command: Command | MenuCommand) => void): void {
  const onCommand = useEffectEvent(run);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat) return;
      const found = shortcuts.find(({ keys }) => matches(event, keys));
      if (found === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onCommand(found.command);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    const stop = listen('menu.command', ({ command }) => onCommand(command));
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      stop();
    };
  }, []);
}
