import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconCircleCheckFilled, IconDots } from '@tabler/icons-react';
import type { GoalOption } from '../../shared/domain/goal.ts';
import { useWords } from '../app/words.tsx';
import styles from './goals.module.css';
import { isSuitability } from './suitability.ts';

const passages = ['pros', 'cons', 'resources'] as const;

/** One option as a card: what speaks for it and against it, and how well it suits now. */
export function OptionCard({
  option,
  chosen,
  onChange,
  onRemove,
}: {
  option: GoalOption;
  chosen: boolean;
  onChange: () => void;
  /** Missing for an option that was chosen once: the choice names it. */
  onRemove?: () => void;
}) {
  const { say } = useWords();
  return (
    <li className={styles.option} data-chosen={chosen}>
      <div className={styles.optionHead}>
        <Text fw={600} className={styles.optionTitle ?? ''}>
          {option.description}
        </Text>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              aria-label={say('goals.option.more', { option: option.description })}
            >
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={onChange}>{say('goals.option.change')}</Menu.Item>
            {onRemove !== undefined && (
              <Menu.Item color="var(--danger)" onClick={onRemove}>
                {say('bin.delete')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={styles.chosenLine}>
        {chosen && (
          <Text size="sm" className={styles.chosen ?? ''}>
            <IconCircleCheckFilled size={18} aria-hidden />
            {say('goals.option.chosen')}
          </Text>
        )}
      </div>
      <dl className={styles.optionFacts}>
        {passages.map((field) => (
          <div key={field} data-field={field}>
            <dt>{say(`goals.option.${field}`)}</dt>
            <dd data-open={option[field] === null}>{option[field] ?? say('goals.notYetSaid')}</dd>
          </div>
        ))}
        <div data-field="suitability">
          <dt>{say('goals.option.suitability')}</dt>
          <dd data-open={option.suitability === null}>
            {isSuitability(option.suitability)
              ? say(`goals.suitability.${option.suitability}`)
              : say('goals.notYetSaid')}
          </dd>
        </div>
      </dl>
    </li>
  );
}
