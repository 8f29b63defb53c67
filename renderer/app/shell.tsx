import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import type { MenuCommand } from '../../shared/ipc/events.ts';
import { SearchPalette } from '../search/search-palette.tsx';
import { isBlank } from './blank.ts';
import { Header } from './header.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { lock } from './locking.ts';
import { Navigation } from './navigation.tsx';
import styles from './shell.module.css';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import type { Command } from './shortcuts.ts';
import { TrialNotice } from './trial-notice.tsx';
import { TurnBackDialog } from './turn-back-dialog.tsx';
import { PrivateOnly } from './turned.tsx';
import { TurnedHeader } from './turned-header.tsx';
import { isOfMentee, menteeOf } from './turned-routes.ts';
import { useCommands } from './use-commands.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { usePrivateCopies } from './use-private-copies.ts';
import { useTurnCommand } from './use-turn-command.ts';
import { VaultNotices } from './vault-notices.tsx';
import { useWords } from './words.tsx';

const mainId = 'main';

/** What stands around every screen of an open vault: header, mentees, and the page itself. */
export function Shell() {
  const { say } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [searching, setSearching] = useState(false);
  const [showingShortcuts, setShowingShortcuts] = useState(false);
  const main = useFocusOnNewPage(pathname);
  useKeptFocus();
  useKeptScroll(main);
  usePrivateCopies();

  const menteeId = menteeOf(pathname);
  const turning = useTurnCommand(menteeId);
  const { turnedTo } = turning;

  const startSession = () => {
    if (menteeId !== undefined) navigate(`/mentees/${menteeId}/sessions/new`);
    else notifications.show({ message: say('app.newSession.chooseMentee') });
  };

  const commands: Record<Command | MenuCommand, () => unknown> = {
    search: () => setSearching(true),
    lock,
    home: () => navigate('/'),
    'new-session': startSession,
    turn: () => {
      setSearching(false);
      turning.run();
    },
    'back-up': () => navigate('/backup'),
    'verify-record': () => navigate('/verify'),
    shortcuts: () => setShowingShortcuts(true),
    back: () => navigate(-1),
    forward: () => navigate(1),
  };
  useCommands((command) => {
    if (isBlank()) return;
    if (turnedTo !== null && awayWhileTurned.has(command)) turning.refuse();
    else commands[command]();
  });

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href={`#${mainId}`} onClick={skipTo(main)}>
        {say('app.skip')}
      </a>
      {turnedTo !== null && <TurnedHeader onTurnBack={turning.run} />}
      <PrivateOnly>
        <Header
          onSearch={() => setSearching(true)}
          onShortcuts={() => setShowingShortcuts(true)}
          onTurn={menteeId === undefined ? undefined : turning.run}
        />
        <TrialNotice />
        <VaultNotices />
      </PrivateOnly>
      <div className={styles.body}>
        <PrivateOnly>
          <Navigation />
        </PrivateOnly>
        <main id={mainId} className={styles.main} tabIndex={-1} ref={main}>
          {(turnedTo === null || isOfMentee(pathname, turnedTo)) && <Outlet />}
        </main>
      </div>
      <PrivateOnly>
        <SearchPalette opened={searching} onClose={() => setSearching(false)} />
      </PrivateOnly>
      {turnedTo !== null && (
        <TurnBackDialog opened={turning.asking} onRight={turning.back} onClose={turning.callOff} />
      )}
      <ShortcutSheet opened={showingShortcuts} onClose={() => setShowingShortcuts(false)} />
    </div>
  );
}

/** Commands whose places are put away while the laptop is turned. */
const awayWhileTurned: ReadonlySet<Command | MenuCommand> = new Set([
  'search',
  'home',
  'back-up',
  'verify-record',
]);

/** A link within the page, followed by hand: the router lives in memory and the address must not change. */
const skipTo = (main: React.RefObject<HTMLElement | null>) => (event: React.MouseEvent) => {
  event.preventDefault();
  main.current?.focus();
};

/** Moves the focus to the page when another page is opened; tabs within a mentee's workspace keep theirs. */
function useFocusOnNewPage(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const place = pathname.split('/').slice(0, 3).join('/');
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    main.current?.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return main;
}
