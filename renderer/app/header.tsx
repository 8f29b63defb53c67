import { Button, Menu, UnstyledButton } from '@mantine/core';
import {
  IconArchive,
  IconFileSearch,
  IconKeyboard,
  IconLock,
  IconMenu2,
  IconSearch,
  IconSettings,
  IconTemplate,
  IconTrash,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Wordmark } from '../ui/wordmark.tsx';
import styles from './header.module.css';
import { lock } from './locking.ts';
import { keysOf } from './shortcuts.ts';
import { useWords } from './words.tsx';

interface HeaderProps {
  readonly onSearch: () => void;
  readonly onShortcuts: () => void;
  /** Undefined where no mentee is on screen. */
  readonly onTurn: (() => void) | undefined;
}

/** The band at the top: wordmark, search, turning to the mentee on screen, lock, menu. */
export function Header({ onSearch, onShortcuts, onTurn }: HeaderProps) {
  const { say } = useWords();
  const navigate = useNavigate();
  return (
    <header className={styles.header}>
      <div className={styles.start}>
        <Wordmark />
      </div>
      <UnstyledButton className={styles.search ?? ''} onClick={onSearch} aria-haspopup="dialog">
        <IconSearch size={17} stroke={1.8} aria-hidden />
        <span className={styles.searchText}>{say('app.search')}</span>
        <kbd aria-hidden>{keysOf('search')}</kbd>
      </UnstyledButton>
      <div className={styles.end}>
        {onTurn !== undefined && (
          <Button
            variant="default"
            leftSection={<IconUsers size={17} stroke={1.8} aria-hidden />}
            title={`${say('turned.turnHint')} (${keysOf('turn')})`}
            onClick={onTurn}
          >
            {say('turned.turn')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconLock size={17} stroke={1.8} aria-hidden />}
          title={keysOf('lock')}
          onClick={lock}
        >
          {say('app.lock')}
        </Button>
        <Menu position="bottom-end" width={260}>
          <Menu.Target>
            <Button variant="default" px="xs" aria-label={say('app.menu')}>
              <IconMenu2 size={18} stroke={1.8} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconArchive {...small} />} onClick={() => navigate('/backup')}>
              {say('app.menu.backup')}
            </Menu.Item>
            <Menu.Item leftSection={<IconFileSearch {...small} />} onClick={() => navigate('/verify')}>
              {say('verify.menu')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash {...small} />} onClick={() => navigate('/bin')}>
              {say('bin.title')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTemplate {...small} />} onClick={() => navigate('/templates')}>
              {say('templates.title')}
            </Menu.Item>
            <Menu.Item leftSection={<IconSettings {...small} />} onClick={() => navigate('/settings')}>
              {say('app.menu.settings')}
            </Menu.Item>
            <Menu.Item leftSection={<IconUser {...small} />} onClick={() => navigate('/settings#mentor')}>
              {say('app.menu.mentor')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconKeyboard {...small} />}
              rightSection={<kbd aria-hidden>{keysOf('shortcuts')}</kbd>}
              onClick={onShortcuts}
            >
              {say('app.menu.shortcuts')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
}

const small = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;
