import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { matchPath, Outlet, useLocation, useNavigate } from 'react-router';
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
import { useCommands } from './use-commands.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { usePrivateCopies } from './use-private-copies.ts';
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
  useKeptFocus(main);
  useKeptScroll(main);
  usePrivateCopies();

  const startSession = () => {
    const menteeId = matchPath('/mentees/:menteeId/*', pathname)?.params.menteeId;
    if (menteeId !== undefined && menteeId !== 'new') navigate(`/mentees/${menteeId}/sessions/new`);
    else notifications.show({ message: say('app.newSession.chooseMentee') });
  };

  const commands: Record<Command | MenuCommand, () => unknown> = {
    search: () => setSearching(true),
    lock,
    home: () => navigate('/'),
    'new-session': startSession,
    'back-up': () => navigate('/backup'),
    shortcuts: () => setShowingShortcuts(true),
    back: () => navigate(-1),
    forward: () => navigate(1),
  };
  useCommands((command) => {
    if (!isBlank()) commands[command]();
  });

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href={`#${mainId}`} onClick={skipTo(main)}>
        {say('app.skip')}
      </a>
      <Header onSearch={() => setSearching(true)} onShortcuts={() => setShowingShortcuts(true)} />
      <TrialNotice />
      <VaultNotices />
      <div className={styles.body}>
        <Navigation />
        <main id={mainId} className={styles.main} tabIndex={-1} ref={main}>
          <Outlet />
        </main>
      </div>
      <SearchPalette opened={searching} onClose={() => setSearching(false)} />
      <ShortcutSheet opened={showingShortcuts} onClose={() => setShowingShortcuts(false)} />
    </div>
  );
}

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
