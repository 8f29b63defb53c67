import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { PrivateMark } from '../ui/private-mark.tsx';
import { SaveState } from '../ui/save-state.tsx';
import styles from './phases.module.css';
import { type AutosavedFields, quietState } from './use-autosaved-fields.ts';

/** A part of the session that is the mentor's alone, on the surface of everything private. */
export function PrivatePart({
  title,
  hint,
  state,
  children,
}: {
  title: string;
  hint: string;
  state: AutosavedFields<object>['state'];
  children: ReactNode;
}) {
  return (
    <section className={styles.private} aria-label={title}>
      <div>
        <div className={styles.privateHead}>
          <Title order={3} size="h4">
            {title}
          </Title>
          <PrivateMark />
          <SaveState state={quietState(state)} />
        </div>
        <Text size="sm" className={styles.privateHint ?? ''}>
          {hint}
        </Text>
      </div>
      {children}
    </section>
  );
}
