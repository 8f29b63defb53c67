import { Title } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly icon?: TablerIcon;
  readonly title: string;
  /** What belongs here and why it matters in mentoring. */
  readonly children: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
  /** The level of the title in the page's outline. */
  readonly order?: 2 | 3;
}

/** An empty screen that teaches: what belongs here, why, and the first step. */
export function EmptyState({ icon: Icon, title, children, action, order = 2 }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {Icon !== undefined && <Icon className={styles.icon} size={28} stroke={1.5} aria-hidden />}
      <Title order={order} c="var(--ink)">
        {title}
      </Title>
      <p className={styles.text}>{children}</p>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
