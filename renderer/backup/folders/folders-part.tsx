import { Button } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usualKeepRule } from '../../../shared/domain/backup-plan.ts';
import type { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ChosenPlace } from '../../../shared/ipc/procedures/vault.ts';
import { call, useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Failure } from '../../ui/failure.tsx';
import { refreshBackups } from '../refresh-backups.ts';
import { FolderCard } from './folder-card.tsx';
import styles from './folders.module.css';
import { type Plan, PlanForm } from './plan-form.tsx';

/** The folders that get backups by themselves. */
export function FoldersPart() {
  const { say } = useWords();
  const { data: folders, error, refetch } = useRead('backup.targets', undefined, { live: true });
  if (folders === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  if (folders.length === 0) {
    return (
      <EmptyState icon={IconFolderPlus} title={say('backup.folders.emptyTitle')} action={<AddFolder />}>
        {say('backup.folders.empty')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.lead}>
        <p>{say('backup.folders.lead')}</p>
        <AddFolder quiet />
      </div>
      <ul className={styles.list}>
        {folders.map((folder) => (
          <FolderCard key={folder.id} folder={folder} />
        ))}
      </ul>
    </>
  );
}

/** Picks a folder in a dialog of the system, then asks when and how many. */
function AddFolder({ quiet = false }: { readonly quiet?: boolean }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [place, setPlace] = useState<ChosenPlace>();
  const choose = useMutation({
    mutationFn: () => call('backup.chooseFolder', undefined),
    onSuccess: (picked) => {
      add.reset();
      setPlace(picked ?? undefined);
    },
  });
  const add = useMutation<unknown, AlcoveError, Plan & { place: string }>({
    mutationFn: (input) => call('backup.addTarget', input),
    onSuccess: () => {
      setPlace(undefined);
      return refreshBackups(queries);
    },
  });
  return (
    <>
      <Button
        variant={quiet ? 'default' : 'filled'}
        leftSection={<IconFolderPlus size={18} stroke={1.7} aria-hidden />}
        onClick={() => choose.mutate()}
        loading={choose.isPending}
        className={styles.add ?? ''}
      >
        {say('backup.folders.add')}
      </Button>
      <Failure error={choose.error} />
      <Dialog
        opened={place !== undefined}
        onClose={() => setPlace(undefined)}
        title={say('backup.plan.addTitle')}
        size="lg"
      >
        {place !== undefined && (
          <PlanForm
            place={place.shown}
            start={{ schedule: 'after-lock', keep: usualKeepRule }}
            act={say('backup.plan.add')}
            busy={add.isPending}
            error={add.error}
            onSubmit={(plan) => add.mutate({ place: place.token, ...plan })}
            onCancel={() => setPlace(undefined)}
          />
        )}
      </Dialog>
    </>
  );
}
