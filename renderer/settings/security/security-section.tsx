import { Button } from '@mantine/core';
import { useState } from 'react';
import { localDayOf } from '../../../shared/domain/time.ts';
import type { SlotKind } from '../../../shared/ipc/procedures/keys.ts';
import { useRead } from '../../app/client.ts';
import { useOpenVault } from '../../app/open-vault-context.ts';
import { useWords } from '../../app/words.tsx';
import { Failure } from '../../ui/failure.tsx';
import { PageSection } from '../../ui/page.tsx';
import { ChangePassword } from './change-password.tsx';
import { ChangeVaultKey } from './change-vault-key.tsx';
import { ExposedNotice } from './exposed-notice.tsx';
import { KeyRow } from './key-row.tsx';
import { KeystoreRow } from './keystore-row.tsx';
import { NewCode } from './new-code.tsx';
import styles from './security.module.css';

type Dialog = 'password' | 'code' | 'vaultKey';

/** The keys to the open vault: when each was set, and how it is changed. */
export function SecuritySection() {
  const { say, sayDate } = useWords();
  const { data: keys, error, refetch } = useRead('keys.overview', undefined);
  const { readOnly } = useOpenVault();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const changeKey = () => setDialog('vaultKey');

  const setAt = (kind: SlotKind) => keys?.slots.find((slot) => slot.kind === kind)?.createdAt;
  const day = (instant: string) => sayDate(localDayOf(new Date(instant)));
  const code = setAt('recovery');
  const password = setAt('password');

  return (
    <PageSection title={say('keys.title')}>
      <Failure error={error} onRetry={() => void refetch()} />
      {keys !== undefined && (
        <>
          <p className={styles.lead}>
            {say(code === undefined ? 'keys.leadFirst' : 'keys.lead')}
            {readOnly && ` ${say('keys.readOnly')}`}
          </p>
          {keys.exposedSince !== null && !readOnly && (
            <ExposedNotice since={day(keys.exposedSince)} onChangeKey={changeKey} />
          )}
          <div className={styles.rows}>
            <KeyRow
              title={say('keys.password')}
              when={password === undefined ? undefined : say('keys.since', { when: day(password) })}
              act={
                <Button variant="default" disabled={readOnly} onClick={() => setDialog('password')}>
                  {say('keys.password.change')}
                </Button>
              }
            />
            <KeyRow
              title={say('keys.code')}
              when={code === undefined ? say('keys.code.none') : say('keys.since', { when: day(code) })}
              act={
                <Button variant="default" disabled={readOnly} onClick={() => setDialog('code')}>
                  {say('keys.code.new')}
                </Button>
              }
            />
            <KeystoreRow keystore={keys.keystore} since={setAt('keystore')} readOnly={readOnly} />
            <KeyRow
              title={say('keys.vaultKey')}
              when={say('keys.vaultKey.made', { when: day(keys.keyMadeAt) })}
              hint={say('keys.vaultKey.hint')}
              act={
                <Button variant="default" disabled={readOnly} onClick={changeKey}>
                  {say('keys.vaultKey.change')}
                </Button>
              }
            />
          </div>
          <ChangePassword
            opened={dialog === 'password'}
            hasCode={code !== undefined}
            onClose={close}
            onChangeKey={changeKey}
          />
          <NewCode
            opened={dialog === 'code'}
            first={code === undefined}
            onClose={close}
            onChangeKey={changeKey}
          />
          <ChangeVaultKey opened={dialog === 'vaultKey'} onClose={close} />
        </>
      )}
    </PageSection>
  );
}
