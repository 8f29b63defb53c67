import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type BinEntry, binDays } from '../../shared/domain/bin.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import styles from './bin.module.css';
import { BinRow } from './bin-row.tsx';
import { useEntryName } from './use-entry-name.ts';

/** What was deleted: for how long it can be put back, and the way to destroy it before. */
export function BinPage() {
  const { say } = useWords();
  const nameOf = useEntryName();
  const entries = useRead('bin.list', undefined, { live: true });
  const putBack = useChange('bin.putBack');
  const destroy = useChange('bin.destroy', ['bin.list']);
  const [destroying, setDestroying] = useState<BinEntry | 'all'>();
  const [done, setDone] = useState('');
  const all = entries.data ?? [];

  const confirmDestroying = () => {
    if (destroying === undefined) return;
    const sentence =
      destroying === 'all' ? say('bin.destroyAllDone') : say('bin.destroyDone', { name: nameOf(destroying) });
    destroy.mutate(
      { id: destroying === 'all' ? null : destroying.id },
      { onSuccess: () => setDone(sentence), onSettled: () => setDestroying(undefined) },
    );
  };

  return (
    <Page
      title={say('bin.title')}
      lead={all.length === 0 ? undefined : say('bin.lead', { days: binDays })}
      actions={
        all.length > 0 && (
          <Button variant="default" onClick={() => setDestroying('all')}>
            {say('bin.destroyAll')}
          </Button>
        )
      }
    >
      <p role="status" className={styles.done}>
        {done}
      </p>
      <Failure error={entries.error ?? putBack.error ?? destroy.error} />
      {entries.data?.length === 0 && (
        <EmptyState icon={IconTrash} title={say('bin.empty.title')}>
          {say('bin.empty.text', { days: binDays })}
        </EmptyState>
      )}
      {all.length > 0 && (
        <ul className={styles.list} aria-label={say('bin.entries')}>
          {all.map((entry) => (
            <BinRow
              key={entry.id}
              entry={entry}
              name={nameOf(entry)}
              now={new Date()}
              busy={putBack.isPending && putBack.variables.id === entry.id}
              onPutBack={() =>
                putBack.mutate(
                  { id: entry.id },
                  { onSuccess: () => setDone(say('bin.putBackDone', { name: nameOf(entry) })) },
                )
              }
              onDestroy={() => setDestroying(entry)}
            />
          ))}
        </ul>
      )}
      <Confirm
        opened={destroying !== undefined}
        title={say(destroying === 'all' ? 'bin.destroyAllTitle' : 'bin.destroyTitle')}
        act={say(destroying === 'all' ? 'bin.destroyAll' : 'bin.destroy')}
        danger
        busy={destroy.isPending}
        onConfirm={confirmDestroying}
        onCancel={() => setDestroying(undefined)}
      >
        {destroying === 'all' && say('bin.destroyAllText', { count: all.length })}
        {destroying !== undefined &&
          destroying !== 'all' &&
          say('bin.destroyText', { name: nameOf(destroying) })}
      </Confirm>
    </Page>
  );
}
