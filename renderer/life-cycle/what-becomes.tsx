import { Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import styles from './life-cycle.module.css';

interface WhatBecomesProps {
  readonly id: string;
  /** How many there are, in words. */
  readonly title: string;
  readonly things: readonly { readonly id: string; readonly name: string; readonly facts: ReactNode }[];
  readonly ways: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What is left open when a relationship closes, each by its name, and what becomes of all of it. */
export function WhatBecomes({ id, title, things, ways, value, onChange }: WhatBecomesProps) {
  const { say } = useWords();
  if (things.length === 0) return null;
  return (
    <section className={styles.open} aria-label={title}>
      <Text fw={600}>{title}</Text>
      <ul>
        {things.map((thing) => (
          <li key={thing.id}>
            {thing.name}
            <Text span size="sm" c="var(--ink-soft)">
              {' · '}
              {thing.facts}
            </Text>
          </li>
        ))}
      </ul>
      <Radio.Group
        id={id}
        label={say('lifeCycle.whatBecomes', { count: things.length })}
        value={value}
        onChange={onChange}
      >
        <Stack gap="xs" mt="xs">
          {ways.map((way) => (
            <Radio key={way.value} {...way} />
          ))}
        </Stack>
      </Radio.Group>
    </section>
  );
}
