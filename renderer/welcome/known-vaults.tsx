import { ActionIcon, Title, Tooltip, UnstyledButton } from '@mantine/core';
import { IconLock, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './known-vaults.module.css';

/** The vaults that were opened on this computer before; choosing one leads to its unlock screen. */
export function KnownVaults() {
  const { say, sayAgo, sayMoment } = useWords();
  const titleId = useId();
  const { data: vaults, error } = useRead('vault.known', undefined);
  const select = useChange('vault.select', []);
  const forget = useChange('vault.forget', ['vault.known']);
  const [leaving, setLeaving] = useState<KnownVault>();
  if (vaults === undefined || vaults.length === 0) return <Failure error={error} />;
  return (
    <section aria-labelledby={titleId}>
      <Title order={2} id={titleId} className={styles.title ?? ''}>
        {say('welcome.known')}
      </Title>
      <Failure error={error ?? select.error ?? forget.error} />
      <ul className={styles.list}>
        {vaults.map((vault) => (
          <li key={vault.ref} className={styles.row}>
            <UnstyledButton className={styles.vault ?? ''} onClick={() => select.mutate({ ref: vault.ref })}>
              <IconLock size={19} stroke={1.6} aria-hidden className={styles.icon} />
              <span className={styles.words}>
                <span className={styles.name}>{vault.name}</span>
                <span className={styles.when}>
                  {vault.lastOpened === null
                    ? say('welcome.neverOpened')
                    : say('welcome.lastOpened', { when: sayAgo(vault.lastOpened, new Date()) })}
                </span>
                {vault.replacedAt !== null && (
                  <span className={styles.replaced}>
                    {say('welcome.replaced', { moment: sayMoment(vault.replacedAt) })}
                  </span>
                )}
              </span>
            </UnstyledButton>
            <Tooltip label={say('welcome.forgetAct')} openDelay={400}>
              <ActionIcon
                variant="subtle"
                c="var(--ink-soft)"
                aria-label={say('welcome.forget', { name: vault.name })}
                onClick={() => setLeaving(vault)}
              >
                <IconX size={16} stroke={1.8} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
      <Confirm
        opened={leaving !== undefined}
        title={say('welcome.forgetTitle', { name: leaving?.name ?? '' })}
        act={say('welcome.forgetAct')}
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving !== undefined) forget.mutate({ ref: leaving.ref });
          setLeaving(undefined);
        }}
      >
        {say('welcome.forgetText')}
      </Confirm>
    </section>
  );
}
