import { Group, Radio } from '@mantine/core';
import { useWords } from '../app/words.tsx';
import styles from './actions.module.css';

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How sure whoever takes the step feels of it; and not asked is an answer too. */
export function ConfidenceField({
  id,
  value,
  onChange,
}: {
  id: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const { say } = useWords();
  return (
    <Radio.Group
      id={id}
      label={say('actions.confidence')}
      description={say('actions.confidenceHint')}
      value={value === null ? '' : String(value)}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    >
      <Group gap="xs" mt={6} className={styles.steps ?? ''}>
        <Radio value="" size="xs" label={say('actions.confidence.none')} />
        {steps.map((step) => (
          <Radio key={step} value={String(step)} size="xs" label={say('actions.confidence.step', { step })} />
        ))}
      </Group>
    </Radio.Group>
  );
}
