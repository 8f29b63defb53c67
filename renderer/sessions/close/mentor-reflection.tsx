import { Chip, Group, Input, Text, Textarea } from '@mantine/core';
import { useId } from 'react';
import { mentoringMode, mentorSkill, type PrivateLog } from '../../../shared/domain/private-log.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../phases.module.css';
import { PrivatePart } from '../private-part.tsx';
import type { AutosavedFields } from '../use-autosaved-fields.ts';

/** What the mentor takes away, for herself: what was learned, with which skills, in which ways. */
export function MentorReflection({ log }: { log: AutosavedFields<PrivateLog> }) {
  const { say } = useWords();
  const { fields, change, state } = log;
  return (
    <PrivatePart
      title={say('sessions.log.reflection')}
      hint={say('sessions.log.reflectionHint')}
      state={state}
    >
      <Textarea
        size="md"
        label={say('sessions.log.learned')}
        description={say('sessions.log.learnedHint')}
        defaultValue={fields.learned ?? ''}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => change({ learned: event.currentTarget.value })}
      />
      <Tags
        label={say('sessions.log.skills')}
        options={mentorSkill.options.map((value) => ({ value, label: say(`sessions.skill.${value}`) }))}
        chosen={fields.skills}
        onChange={(chosen) => change({ skills: mentorSkill.array().parse(chosen) })}
      />
      <Tags
        label={say('sessions.log.modes')}
        options={mentoringMode.options.map((value) => ({ value, label: say(`sessions.mode.${value}`) }))}
        chosen={fields.modes}
        onChange={(chosen) => change({ modes: mentoringMode.array().parse(chosen) })}
      />
      {fields.modes.includes('counselling') && <Text size="sm">{say('sessions.log.beyond')}</Text>}
    </PrivatePart>
  );
}

function Tags({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand where the labels of the other fields stand
    <div role="group" aria-labelledby={id}>
      <Input.Label size="md" id={id} labelElement="div">
        {label}
      </Input.Label>
      <Chip.Group multiple value={[...chosen]} onChange={onChange}>
        <Group gap="xs" mt={4}>
          {options.map((option) => (
            <Chip key={option.value} value={option.value} size="sm" classNames={{ label: styles.tag ?? '' }}>
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}
