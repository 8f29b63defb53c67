import { Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './phases.module.css';

/** One of the three parts of a session. Folded it is a single quiet line that says what is in it. */
export function Phase({
  title,
  hint,
  opened,
  onToggle,
  children,
}: {
  title: string;
  hint: string;
  opened: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <section className={styles.phase} aria-labelledby={`${id}-title`}>
      <h2 className={styles.phaseTitle}>
        <UnstyledButton
          id={`${id}-title`}
          className={styles.phaseToggle ?? ''}
          aria-expanded={opened}
          aria-controls={id}
          onClick={onToggle}
        >
          <Chevron size={18} aria-hidden />
          {title}
        </UnstyledButton>
        <Text span size="sm" c="var(--ink-soft)" fw={400}>
          {hint}
        </Text>
      </h2>
      <div id={id} className={styles.phaseBody} hidden={!opened}>
        {opened && children}
      </div>
    </section>
  );
}
