import { Button, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconPencil } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { type Concern, type ConcernStep, standingEntries } from '../../shared/domain/concern.ts';
import { useWords } from '../app/words.tsx';
import { ConcernEntryPart } from './concern-entry.tsx';
import styles from './concerns.module.css';
import { StepForm } from './step-form.tsx';

/** One step: what it asks, what was recorded to it, and the form for the next entry. */
export function ConcernStepPart({
  concern,
  step,
  writing,
  onWrite,
  onDone,
}: {
  concern: Concern;
  step: ConcernStep;
  writing: boolean;
  onWrite: () => void;
  onDone: () => void;
}) {
  const { say } = useWords();
  const titleId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const entries = concern.entries.filter((entry) => entry.step === step);
  const done = standingEntries(concern.entries).some((entry) => entry.step === step);
  const open = concern.closedOn === null ? step !== 'reopening' : step === 'reopening';
  const begun = concern.draft[step] !== undefined;
  const act = say(entries.length === 0 ? 'concerns.write' : 'concerns.writeMore');
  const title = say(`concerns.step.${step}`);
  const close = () => {
    onDone();
    requestAnimationFrame(() => opener.current?.focus());
  };

  return (
    <li className={styles.step}>
      <span className={styles.mark}>
        {done ? (
          <IconCircleCheckFilled size={22} role="img" aria-label={say('concerns.done')} />
        ) : (
          <IconCircle size={22} stroke={1.5} role="img" aria-label={say('concerns.todo')} />
        )}
      </span>
      <section aria-labelledby={titleId}>
        <Title order={3} size="h5" id={titleId}>
          {title}
        </Title>
        {(writing || entries.length === 0) && (
          <Text size="sm" className={styles.prompt ?? ''}>
            {say(`concerns.prompt.${step}`)}
          </Text>
        )}
        {entries.map((entry) => (
          <ConcernEntryPart key={entry.number} concern={concern} entry={entry} />
        ))}
        {writing && open && <StepForm concern={concern} step={step} onDone={close} />}
        {!writing && open && (
          <Button
            ref={opener}
            variant="default"
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
            aria-label={say('concerns.writeOf', { act, step: title })}
            onClick={onWrite}
          >
            {act}
          </Button>
        )}
        {!writing && open && begun && (
          <Text size="sm" span ml="sm" className={styles.soft ?? ''}>
            {say('concerns.draftKept')}
          </Text>
        )}
      </section>
    </li>
  );
}
