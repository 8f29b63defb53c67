import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOnTop } from '../ui/use-on-top.ts';
import styles from './documents.module.css';

/** The whole window for the pages of a record and what is said beside them. */
export function PagesModal({
  title,
  opened = true,
  onClose,
  children,
}: {
  title: string;
  opened?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const { content, isOnTop } = useOnTop();
  return (
    <Modal
      opened={opened}
      onClose={() => isOnTop() && onClose()}
      fullScreen
      title={title}
      classNames={{ body: styles.body ?? '', content: styles.content ?? '', header: styles.header ?? '' }}
    >
      <div ref={content} className={styles.around}>
        {children}
      </div>
    </Modal>
  );
}
