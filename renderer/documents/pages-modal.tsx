import type { ReactNode } from 'react';
import { Dialog } from '../ui/dialog.tsx';
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
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      fullScreen
      // nothing of the page is left to scroll, and to lock it costs the window a look at every style
      lockScroll={false}
      title={title}
      classNames={{ body: styles.body ?? '', content: styles.content ?? '', header: styles.header ?? '' }}
    >
      {children}
    </Dialog>
  );
}
