import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { backupParts } from '../../shared/domain/place.ts';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import { useOpenVault } from '../app/open-vault-context.ts';
import { useWords } from '../app/words.tsx';
import { Page } from '../ui/page.tsx';
import styles from './backup-page.module.css';
import { FoldersPart } from './folders/folders-part.tsx';
import { type BackupPart, backupPart } from './parts.ts';
import { RegisterPart } from './register/register-part.tsx';
import { RehearsalPart } from './rehearsal/rehearsal-part.tsx';
import { BackupFile } from './restore/backup-file.tsx';
import { ReplacedNotice } from './restore/replaced-notice.tsx';
import { Standing } from './standing.tsx';

const screens: Record<BackupPart, (vault: KnownVault) => ReactNode> = {
  folders: () => <FoldersPart />,
  rehearsal: () => <RehearsalPart />,
  register: () => <RegisterPart />,
  files: (vault) => <BackupFile open={vault} />,
};

/** How well the vault is backed up, and everything that can be done about it. */
export function BackupPage() {
  const { say } = useWords();
  const { vault } = useOpenVault();
  const [asked, ask] = useSearchParams();
  const part = backupPart(asked.get('part'));
  return (
    <Page title={say('backup.title')} lead={say('backup.lead')}>
      <div className={styles.top}>
        <ReplacedNotice vault={vault} open />
        <Standing />
      </div>
      <Tabs
        value={part}
        onChange={(next) => ask({ part: backupPart(next) })}
        activateTabWithKeyboard={false}
        keepMounted={false}
      >
        <Tabs.List aria-label={say('backup.parts')}>
          {backupParts.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {say(`backup.part.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={part} className={styles.panel ?? ''} tabIndex={-1}>
          {screens[part](vault)}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
