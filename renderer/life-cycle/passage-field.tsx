import { Textarea } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import styles from './life-cycle.module.css';

type TextareaProps = Pick<ComponentProps<typeof Textarea>, 'id' | 'value' | 'error' | 'onChange' | 'label'>;

/** A few sentences that only the mentor will ever see. */
export function PrivatePassage({ description, ...props }: TextareaProps & { description?: ReactNode }) {
  const { say } = useWords();
  return (
    <div className={styles.private} data-voice="private">
      <PrivateMark />
      <Textarea
        size="md"
        {...props}
        description={description ?? say('lifeCycle.onlyYou')}
        autosize
        minRows={2}
        maxRows={8}
      />
    </div>
  );
}
