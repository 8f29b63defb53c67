import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { SigningKey } from '../../shared/domain/signing-key.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './signing-keys.module.css';

interface EarlierKeysProps {
  readonly signingKeys: readonly SigningKey[];
  readonly readOnly: boolean;
}

/** The keys that signed before: each can sign again, or have its private part erased. */
export function EarlierKeys({ signingKeys, readOnly }: EarlierKeysProps) {
  const { say, sayDate } = useWords();
  const use = useChange('signingKeys.use');
  const erase = useChange('signingKeys.erase', ['signingKeys.overview']);
  const [asked, setAsked] = useState<{ act: 'use' | 'erase'; key: SigningKey }>();
  const day = (instant: string) => sayDate(localDayOf(new Date(instant)));
  const close = () => {
    setAsked(undefined);
    use.reset();
    erase.reset();
  };
  const said = (key: SigningKey) => ({ name: key.name, date: day(key.addedAt) });
  return (
    <>
      <Title order={3} size="h5" className={styles.subtitle ?? ''}>
        {say('signingKeys.earlier')}
      </Title>
      <p className={styles.hint}>{say('signingKeys.earlier.lead')}</p>
      <ul className={styles.list} aria-label={say('signingKeys.earlier')}>
        {signingKeys.map((key) => (
          <li key={key.id}>
            <p className={styles.name}>{key.name}</p>
            <p className={styles.soft}>
              {say('signingKeys.earlier.facts', {
                key: key.key,
                since: day(key.since),
                records: key.records,
              })}
            </p>
            <p className={styles.hex}>{inGroups(key.fingerprint)}</p>
            {key.erasedAt !== null && (
              <p className={styles.soft}>{say('signingKeys.earlier.erased', { date: day(key.erasedAt) })}</p>
            )}
            {key.erasedAt === null && !readOnly && (
              <div className={styles.chosen}>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={say('signingKeys.earlier.useOf', said(key))}
                  onClick={() => setAsked({ act: 'use', key })}
                >
                  {say('signingKeys.earlier.use')}
                </Button>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={say('signingKeys.earlier.eraseOf', said(key))}
                  onClick={() => setAsked({ act: 'erase', key })}
                >
                  {say('signingKeys.earlier.erase')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Confirm
        opened={asked?.act === 'use'}
        title={say('signingKeys.use.title')}
        act={say('signingKeys.use.act')}
        busy={use.isPending}
        problem={<Failure error={use.error} />}
        onConfirm={() => asked && use.mutate({ id: asked.key.id, reason: null }, { onSuccess: close })}
        onCancel={close}
      >
        {say('signingKeys.use.text', {
          name: asked?.key.name ?? '',
          start: inGroups(asked?.key.fingerprint.slice(0, 8) ?? ''),
        })}
      </Confirm>
      <Confirm
        opened={asked?.act === 'erase'}
        title={say('signingKeys.erase.title')}
        act={say('signingKeys.erase.act')}
        danger
        busy={erase.isPending}
        problem={<Failure error={erase.error} />}
        onConfirm={() => asked && erase.mutate({ id: asked.key.id }, { onSuccess: close })}
        onCancel={close}
      >
        {say('signingKeys.erase.text')}
      </Confirm>
    </>
  );
}
