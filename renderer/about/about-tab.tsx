import { Text } from '@mantine/core';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useWords } from '../app/words.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import styles from './about.module.css';
import { CareerSection } from './career-section.tsx';
import { ConflictSection } from './conflict-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { SensitiveSection } from './sensitive-section.tsx';

/** Everything that is known about the mentee, part by part. All of it is the mentor's alone. */
export function AboutTab({ mentee }: { mentee: Mentee }) {
  const { say } = useWords();
  return (
    <div className={styles.about}>
      <div className={styles.lead}>
        <PrivateMark />
        <Text mt="xs">{say('about.lead')}</Text>
      </div>
      <FactsSection mentee={mentee} part="who" />
      <CareerSection menteeId={mentee.id} />
      <FactsSection mentee={mentee} part="origin" />
      <FactsSection mentee={mentee} part="purpose" />
      <FactsSection mentee={mentee} part="time" />
      <ConflictSection mentee={mentee} />
      <FactsSection mentee={mentee} part="keeping" />
      <SensitiveSection menteeId={mentee.id} />
    </div>
  );
}
