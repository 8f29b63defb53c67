import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Boundary } from '../../shared/domain/boundary.ts';
import { useWords } from '../app/words.tsx';
import styles from './boundaries.module.css';

/** Boundaries of one ruling, each with its category and the day it was agreed. */
export function BoundaryList({
  boundaries,
  label,
  onChange,
  onRemove,
}: {
  boundaries: readonly Boundary[];
  label: string;
  onChange: (boundary: Boundary) => void;
  onRemove: (boundary: Boundary) => void;
}) {
  const { say, sayDate } = useWords();
  return (
    <ul className={styles.list} aria-label={label}>
      {boundaries.map((boundary) => (
        <li key={boundary.id} className={styles.item}>
          <div className={styles.words}>
            <Text>{boundary.item}</Text>
            <Text size="sm" c="var(--ink-soft)">
              {boundary.category !== 'limits-of-confidentiality' &&
                `${say(`boundaries.category.${boundary.category}`)} · `}
              {boundary.agreedOn === null
                ? say('boundaries.notAgreed')
                : say('boundaries.agreed', { date: sayDate(boundary.agreedOn) })}
            </Text>
          </div>
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <ActionIcon variant="subtle" aria-label={say('boundaries.more', { item: boundary.item })}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onChange(boundary)}>{say('boundaries.change')}</Menu.Item>
              <Menu.Item color="var(--danger)" onClick={() => onRemove(boundary)}>
                {say('bin.delete')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </li>
      ))}
    </ul>
  );
}
