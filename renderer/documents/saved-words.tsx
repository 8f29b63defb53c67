import { Stack, Title } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './documents.module.css';

/** That a file was saved, and where: told to whoever listens, without the digits that are shown below. */
export function SavedWords({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="0.9rem" role="status">
      <Title order={3} size="h4" className={styles.savedTitle ?? ''}>
        <IconCircleCheckFilled size={24} aria-hidden />
        {title}
      </Title>
      {children}
    </Stack>
  );
}
