import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './undo-notice.module.css';

/** How long a notice with a way back stays, in milliseconds. What it offers can be had on a screen of its own later. */
const shownFor = 15_000;

/** Says what was done, and offers to take it back at once. */
export function showUndo({
  message,
  act,
  onUndo,
}: {
  message: string;
  /** The way back in a word. */
  act: string;
  onUndo: () => void;
}): void {
  const id = notifications.show({
    autoClose: shownFor,
    message: (
      <span className={styles.notice}>
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {act}
        </Button>
      </span>
    ),
  });
}
