import { Button, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useWords } from '../app/words.tsx';
import styles from './about.module.css';

/** One part of the page: its name at the left, what is known at the right. */
export function AboutSection({
  title,
  mark,
  change,
  children,
}: {
  title: string;
  mark?: ReactNode;
  /** Opens the part for changes, with the words for it; absent while it is open. */
  change?: { readonly label: string; readonly open: () => void } | undefined;
  children: ReactNode;
}) {
  const { say } = useWords();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.name}>
        <Title order={2} size="h4" id={titleId}>
          {title}
        </Title>
        {mark}
        {change !== undefined && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
            aria-label={say('about.changePart', { act: change.label, part: title })}
            onClick={change.open}
          >
            {change.label}
          </Button>
        )}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
