import { Button, Radio, Stack, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Secret } from '../../../shared/domain/secret.ts';
import type { KnownVault } from '../../../shared/ipc/procedures/vault.ts';
import { useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { PlaceChoice, type PlaceValue } from '../../vault/place-choice.tsx';
import { BackupSecret, isEmpty } from '../backup-secret.tsx';
import styles from './restore.module.css';

interface RestoreFormProps {
  /** The vault of this computer that it is a backup of. */
  readonly vaultRef: string | null;
  readonly open: KnownVault | undefined;
  /** What opens the backup, where it has to be asked for again. */
  readonly ask: { readonly value: Secret; readonly onChange: (value: Secret) => void } | undefined;
  readonly onSubmit: (to: Destination) => void;
}

export type Destination =
  | { readonly kind: 'new'; readonly name: string; readonly place: string | null }
  | { readonly kind: 'over'; readonly ref: string };

/** Where a backup should go: a new vault, or in place of the vault that it was made of. */
export function RestoreForm({ vaultRef, open, ask, onSubmit }: RestoreFormProps) {
  const { say } = useWords();
  const { data: vaults } = useRead('vault.known', undefined);
  const [kind, setKind] = useState<Destination['kind']>('new');
  const [name, setName] = useState(say('backup.restoreNameDefault'));
  const [place, setPlace] = useState<PlaceValue>(null);
  const [tried, setTried] = useState(false);
  const own = vaults?.find(({ ref }) => ref === vaultRef);
  const noSecret = ask !== undefined && isEmpty(ask.value);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noSecret) return;
    if (kind === 'over' && own !== undefined) onSubmit({ kind, ref: own.ref });
    if (kind === 'new' && name.trim() !== '' && place !== undefined)
      onSubmit({ kind, name, place: place?.token ?? null });
  };
  const when = (missing: boolean, problem: string) => (tried && missing ? problem : undefined);
  const ownIsOpen = own !== undefined && own.ref === open?.ref;
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <Title order={2}>{say('backup.restore.where')}</Title>
      <fieldset className={styles.fields}>
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
        {ask !== undefined && <BackupSecret {...ask} missing={tried && noSecret} />}
      </fieldset>
      <div>
        <Button type="submit">
          {kind === 'over' && own !== undefined
            ? say('backup.restoreOverAct', { name: own.name })
            : say('backup.restoreAct')}
        </Button>
      </div>
    </form>
  );
}
