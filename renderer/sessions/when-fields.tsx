import { NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  factsProblem,
  isMeetingLength,
  type SessionFacts,
  sessionFormat,
  sessionTogether,
} from '../../shared/domain/session.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { parseTimeOfDay } from '../mentees/form/time-of-day.ts';
import styles from './sessions.module.css';

type When = Pick<SessionFacts, 'date' | 'startTime' | 'minutes' | 'format' | 'nextDate'>;

/**
 * When, how long and how the two met, and who else was there. Hands on every change that makes sense; says so where it
 * does not, and leaves what was typed as it is.
 */
export function WhenFields({
  facts,
  onChange,
  others,
  onOthers,
}: {
  facts: When;
  onChange: (changed: Partial<When>) => void;
  others?: readonly string[];
  onOthers?: (others: string[]) => void;
}) {
  const { say } = useWords();
  const [date, setDate] = useState<string | null>(facts.date);
  const [time, setTime] = useState(facts.startTime ?? '');
  const [minutes, setMinutes] = useState<string | number>(facts.minutes);
  const parsedTime = parseTimeOfDay(time);
  const possibleDate = date === null || factsProblem({ ...facts, date }) !== 'next-date-order';
  return (
    <div className={styles.when}>
      <DateField
        label={say('sessions.date')}
        value={date}
        optional={false}
        error={possibleDate ? undefined : say('sessions.next.order')}
        onChange={(day) => {
          setDate(day);
          if (day !== null && factsProblem({ ...facts, date: day }) !== 'next-date-order')
            onChange({ date: day });
        }}
      />
      <TextInput
        label={say('sessions.startTime')}
        placeholder="14:30"
        value={time}
        error={parsedTime === undefined ? say('sessions.timeWrong') : undefined}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setTime(typed);
          const startTime = parseTimeOfDay(typed);
          if (startTime !== undefined) onChange({ startTime });
        }}
        onBlur={() => typeof parsedTime === 'string' && setTime(parsedTime)}
      />
      <NumberInput
        size="md"
        label={say('sessions.minutes')}
        value={minutes}
        min={5}
        max={600}
        step={5}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        hideControls
        error={isMeetingLength(Number(minutes)) ? undefined : say('sessions.minutesWrong')}
        onChange={(value) => {
          setMinutes(value);
          const typed = Number(value);
          if (isMeetingLength(typed)) onChange({ minutes: typed });
        }}
      />
      <NativeSelect
        size="md"
        label={say('sessions.format')}
        value={facts.format}
        data={sessionFormat.options.map((value) => ({ value, label: say(`sessions.format.${value}`) }))}
        onChange={(event) => onChange({ format: sessionFormat.parse(event.currentTarget.value) })}
      />
      {others !== undefined && (
        <TagsInput
          size="md"
          className={styles.others ?? ''}
          label={say('sessions.others')}
          description={say('sessions.othersHint')}
          value={[...others]}
          maxTags={18}
          maxLength={120}
          acceptValueOnBlur
          onChange={(names) => {
            const parsed = sessionTogether.shape.others.safeParse(names);
            if (parsed.success) onOthers?.(parsed.data);
          }}
        />
      )}
    </div>
  );
}
