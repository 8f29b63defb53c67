import { Button, Radio, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Secret } from '../../../shared/domain/secret.ts';
import type { KnownVault } from '../../../shared/ipc/procedures/vault.ts';
import { call, useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { PlaceChoice, type PlaceValue } from '../../vault/place-choice.tsx';
import { JobState } from '../job-state.tsx';
import { useJob } from '../use-job.ts';
import styles from './restore.module.css';
import type { RestoredVault } from './restored.tsx';

interface RestoreFormProps {
  /** The token of the chosen file, and what opens it. */
  readonly file: string;
  readonly secret: Secret;
  /** The vault of this computer that it is a backup of. */
  readonly vaultRef: string | null;
  readonly open: KnownVault | undefined;
  readonly onRestored: (restored: RestoredVault) => void;
}

type Destination =
  | { readonly kind: 'new'; readonly name: string; readonly place: string | null }
  | { readonly kind: 'over'; readonly ref: string };

/** Where a backup should go: a new vault, or in place of the vault that it was made of. */
export function RestoreForm({ file, secret, vaultRef, open, onRestored }: RestoreFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { data: vaults } = useRead('vault.known', undefined);
  const [kind, setKind] = useState<Destination['kind']>('new');
  const [name, setName] = useState(say('backup.restoreNameDefault'));
  const [place, setPlace] = useState<PlaceValue>(null);
  const [tried, setTried] = useState(false);
  const own = vaults?.find(({ ref }) => ref === vaultRef);
  const job = useJob(async (jobId, to: Destination) => {
    const { report, vault } =
      to.kind === 'new'
        ? await call('backup.restore', { jobId, file, secret, name: to.name, place: to.place })
        : await call('backup.restoreOver', { jobId, file, secret, ref: to.ref });
    await queries.invalidateQueries({ queryKey: ['vault.known'] });
    onRestored({ report, vault, over: to.kind === 'over' });
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (kind === 'over' && own !== undefined) job.start({ kind, ref: own.ref });
    if (kind === 'new' && name.trim() !== '' && place !== undefined)
      job.start({ kind, name, place: place?.token ?? null });
  };
  const when = (missing: boolean, problem: string) => (tried && missing ? problem : undefined);
  const ownIsOpen = own !== undefined && own.ref === open?.ref;
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <Title order={2}>{say('backup.restore.where')}</Title>
      <fieldset className={styles.fields} disabled={job.running}>
        {own !== undefined && (
          <Radio.Group
            aria-label={say('backup.restore.where')}
            value={kind}
            onChange={(next) => setKind(next === 'over' ? 'over' : 'new')}
          >
            <Stack gap="sm">
              <Radio
                value="new"
                label={say('backup.restore.new')}
                description={say('backup.restore.newHint')}
              />
              <Radio
                value="over"
                disabled={ownIsOpen}
                label={say('backup.restore.over', { name: own.name })}
                description={say(ownIsOpen ? 'backup.restore.overOpen' : 'backup.restore.overHint', {
                  name: own.name,
                })}
              />
            </Stack>
          </Radio.Group>
        )}
        {kind === 'new' && (
          <>
            <TextInput
              label={say('backup.restoreName')}
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={when(name.trim() === '', say('backup.restoreNameMissing'))}
            />
            <PlaceChoice
              value={place}
              onChange={setPlace}
              problem={when(place === undefined, say('vault.create.chooseMissing'))}
            />
          </>
        )}
      </fieldset>
      {!job.running && (
        <div>
          <Button type="submit">
            {kind === 'over' && own !== undefined
              ? say('backup.restoreOverAct', { name: own.name })
              : say('backup.restoreAct')}
          </Button>
        </div>
      )}
      <JobState running={job.running} progress={job.progress} error={job.error} onStop={job.stop} />
    </form>
  );
}
