import { Loader, Title, UnstyledButton } from '@mantine/core';
import {
  IconArchive,
  IconChevronRight,
  IconFileSearch,
  IconFolderOpen,
  IconPlus,
  IconTelescope,
  IconWritingSign,
  type TablerIcon,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { call, useChange } from '../app/client.ts';
import { TrialNotice } from '../app/trial-notice.tsx';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { QuietScreen } from '../ui/quiet-screen.tsx';
import styles from './doors.module.css';
import { KnownVaults } from './known-vaults.tsx';

// whoever opens a vault does without it
const CountersignDialog = lazy(async () => ({
  default: (await import('../countersign/countersign-dialog.tsx')).CountersignDialog,
}));

interface DoorsProps {
  readonly onCreate: () => void;
  readonly onRestore: () => void;
  readonly onVerify: () => void;
}

/** The ways into a vault. */
export function Doors({ onCreate, onRestore, onVerify }: DoorsProps) {
  const { say } = useWords();
  const [countersigning, setCountersigning] = useState(false);
  const openSample = useChange('vault.openSample', []);
  const locate = useMutation({
    mutationFn: async () => {
      const found = await call('vault.locate', undefined);
      if (found !== null) await call('vault.select', { ref: found.ref });
    },
  });
  return (
    <QuietScreen notice={<TrialNotice />} wide>
      <Title order={1}>{say('welcome.title')}</Title>
      <p className={styles.lead}>{say('welcome.lead')}</p>
      <Failure error={openSample.error ?? locate.error} />
      <KnownVaults />
      <div className={styles.doors}>
        <Door
          icon={IconPlus}
          title={say('welcome.create')}
          hint={say('welcome.createHint')}
          onOpen={onCreate}
        />
        <Door
          icon={IconFolderOpen}
          title={say('welcome.open')}
          hint={say('welcome.openHint')}
          busy={locate.isPending}
          onOpen={() => locate.mutate()}
        />
        <Door
          icon={IconArchive}
          title={say('welcome.restore')}
          hint={say('welcome.restoreHint')}
          onOpen={onRestore}
        />
        <Door
          icon={IconTelescope}
          title={say('welcome.sample')}
          hint={say('welcome.sampleHint')}
          busy={openSample.isPending}
          onOpen={() => openSample.mutate(undefined)}
        />
        <Door
          icon={IconWritingSign}
          title={say('countersign.door')}
          hint={say('countersign.doorHint')}
          onOpen={() => setCountersigning(true)}
        />
        <Door
          icon={IconFileSearch}
          title={say('verify.door')}
          hint={say('verify.doorHint')}
          onOpen={onVerify}
        />
      </div>
      {countersigning && (
        <Suspense fallback={null}>
          <CountersignDialog onClose={() => setCountersigning(false)} />
        </Suspense>
      )}
    </QuietScreen>
  );
}

interface DoorProps {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly hint: string;
  readonly busy?: boolean;
  readonly onOpen: () => void;
}

function Door({ icon: Icon, title, hint, busy = false, onOpen }: DoorProps) {
  return (
    <UnstyledButton className={styles.door ?? ''} onClick={busy ? undefined : onOpen} aria-busy={busy}>
      <span className={styles.icon}>
        {busy ? <Loader size={20} aria-hidden /> : <Icon size={22} stroke={1.6} aria-hidden />}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
      <IconChevronRight className={styles.chevron} size={18} stroke={1.6} aria-hidden />
    </UnstyledButton>
  );
}
