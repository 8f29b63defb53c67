import { Chip, Group, Text } from '@mantine/core';
import type { TimelineFamily } from '../../shared/domain/timeline.ts';
import { useWords } from '../app/words.tsx';

interface FamilyFilterProps {
  readonly families: readonly TimelineFamily[];
  readonly hidden: readonly TimelineFamily[];
  readonly onChange: (hidden: readonly TimelineFamily[]) => void;
}

/** Which kinds of event the timeline shows. */
export function FamilyFilter({ families, hidden, onChange }: FamilyFilterProps) {
  const { say } = useWords();
  return (
    <Group gap="xs" role="group" aria-label={say('timeline.filter')}>
      <Text span size="sm" c="var(--ink-soft)" aria-hidden>
        {say('timeline.filter')}
      </Text>
      {families.map((family) => (
        <Chip
          key={family}
          size="sm"
          variant="outline"
          checked={!hidden.includes(family)}
          onChange={(checked) =>
            onChange(checked ? hidden.filter((one) => one !== family) : [...hidden, family])
          }
        >
          {say(`timeline.family.${family}`)}
        </Chip>
      ))}
    </Group>
  );
}
