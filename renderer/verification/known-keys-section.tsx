import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { KnownKey } from '../../shared/domain/known-key.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import { KnownKeyForm } from './known-key-form.tsx';
import styles from './known-keys.module.css';

/** In Settings: the keys of others that were compared and kept, each of which can be forgotten again. */
export function KnownKeysSection() {
  const { say, sayDate } = useWords();
  const { data: keyring, error } = useRead('verification.keyring', undefined);
  const remove = useChange('verification.removeKey', ['verification.keyring']);
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<KnownKey>();
  return (
    <PageSection title={say('knownKeys.title')}>
      <p className={styles.lead}>{say('knownKeys.lead')}</p>
      <Failure error={error} />
      {keyring?.known.length === 0 && <p className={styles.lead}>{say('knownKeys.none')}</p>}
      {keyring !== undefined && keyring.known.length > 0 && (
        <ul className={styles.list} aria-label={say('knownKeys.list')}>
          {keyring.known.map((key) => (
            <li key={key.id} className={styles.key}>
              <div>
                <p className={styles.name}>{key.name}</p>
                <p className={styles.day}>{say('knownKeys.comparedOn', { date: sayDate(key.comparedOn) })}</p>
                <p className={styles.hex}>{inGroups(key.fingerprint)}</p>
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={say('knownKeys.remove', { name: key.name })}
                title={say('knownKeys.remove', { name: key.name })}
                onClick={() => setRemoving(key)}
              >
                <IconTrash size={17} stroke={1.7} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {say('knownKeys.add')}
      </Button>
      <Dialog opened={adding} onClose={() => setAdding(false)} title={say('knownKeys.addTitle')} size="lg">
        {adding && <KnownKeyForm onDone={() => setAdding(false)} />}
      </Dialog>
      <Confirm
        opened={removing !== undefined}
        title={say('knownKeys.removeTitle')}
        act={say('knownKeys.removeAct')}
        danger
        busy={remove.isPending}
        problem={<Failure error={remove.error} />}
        onConfirm={() =>
          removing !== undefined &&
          remove.mutate({ id: removing.id }, { onSuccess: () => setRemoving(undefined) })
        }
        onCancel={() => {
          remove.reset();
          setRemoving(undefined);
        }}
      >
        {say('knownKeys.removeText', { name: removing?.name ?? '' })}
      </Confirm>
    </PageSection>
  );
}
