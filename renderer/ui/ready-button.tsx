import { Button, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './ready-button.module.css';

interface ReadyButtonProps {
  readonly act: string;
  readonly ready: boolean;
  /** What is still missing, or what the act comes to; said beside the button and to screen readers with it. */
  readonly sentence: string | undefined;
  readonly icon?: ReactNode;
  readonly busy?: boolean;
  readonly onAct: () => void;
}

/** An act that waits for something: until then it does nothing and looks so, but is reached, so that it can say why. */
export function ReadyButton({ act, ready, sentence, icon, busy = false, onAct }: ReadyButtonProps) {
  const sentenceId = useId();
  return (
    <div className={styles.line}>
      <Button
        variant={ready ? 'filled' : 'default'}
        leftSection={icon}
        loading={busy}
        {...(!ready && { 'aria-disabled': true, 'data-disabled': true })}
        {...(sentence !== undefined && { 'aria-describedby': sentenceId })}
        onClick={() => ready && onAct()}
      >
        {act}
      </Button>
      {sentence !== undefined && (
        <Text size="sm" c="var(--ink-soft)" id={sentenceId} className={styles.sentence ?? ''}>
          {sentence}
        </Text>
      )}
    </div>
  );
}
