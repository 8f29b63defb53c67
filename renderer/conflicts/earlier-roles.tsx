import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import styles from './conflict-fields.module.css';
import { type ConflictFault, type ConflictValues, newLine } from './conflict-values.ts';

type Line = ConflictValues['earlier'][number];

const ownFaults = {
  'earlier-role-missing': 'rule.earlier-role-missing',
  'earlier-role-end': 'rule.earlier-role-end',
  'earlier-role-not-over': 'rule.earlier-role-not-over',
  'earlier-role-dates': 'rule.earlier-role-dates',
} as const;

/** Roles that are over, each with its end: that is what makes mentoring possible after supervision. */
export function EarlierRoles({
  earlier,
  onChange,
  fault,
}: {
  earlier: readonly Line[];
  onChange: (earlier: Line[]) => void;
  fault: ConflictFault | undefined;
}) {
  const { say } = useWords();
  const change = (key: string, part: Partial<Line>) =>
    onChange(earlier.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const sentence =
    fault !== undefined && fault in ownFaults ? ownFaults[fault as keyof typeof ownFaults] : undefined;

  return (
    <fieldset className={styles.earlier}>
      <legend>{say('conflicts.earlier')}</legend>
      {earlier.map((line, index) => (
        <div key={line.key} className={styles.line}>
          <TextInput
            size="md"
            label={say('conflicts.earlierRole')}
            value={line.role}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => change(line.key, { role: event.currentTarget.value })}
          />
          <DateField
            label={say('conflicts.earlierBegan')}
            value={line.began}
            onChange={(began) => change(line.key, { began })}
          />
          <DateField
            label={say('conflicts.earlierEnded')}
            value={line.ended}
            onChange={(ended) => change(line.key, { ended })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={say('conflicts.removeEarlier', { number: index + 1 })}
            onClick={() => onChange(earlier.filter(({ key }) => key !== line.key))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {sentence !== undefined && (
        <Text role="alert" className={styles.fault ?? ''}>
          {say(sentence)}
        </Text>
      )}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...earlier, newLine()])}
        >
          {say('conflicts.addEarlier')}
        </Button>
      </div>
    </fieldset>
  );
}
