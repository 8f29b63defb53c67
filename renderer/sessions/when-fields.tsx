import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type SessionFacts, sessionFormat } from '../../shared/domain/session.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { parseTimeOfDay } from '../mentees/form/time-of-day.ts';
import styles from './sessions.module.css';

type When = Pick<SessionFacts, 'date' | 'startTime' | 'minutes' | 'format'>;

/** When, how long and how the two met. Hands on every change that makes sense; says so where it does not. */
export function WhenFields({ facts, onChange }: { facts: When; onChange: (changed: Partial<When>) => void }) {
  const { say } = useWords();
  const [time, setTime] = useState(facts.startTime ?? '');
  const [minutes, setMinutes] = useState<string | number>(facts.minutes);
  const parsedTime = parseTimeOfDay(time);
  const length = Number(minutes);
  const possibleLength = Number.isInteger(length) && length >= 5 && length <= 600;
  return (
    <div className={styles.when}>
      <DateField
        label={say('sessions.date')}
        value={facts.date}
        optional={false}
        onChange={(date) => date !== null && onChange({ date })}
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
        error={possibleLength ? undefined : say('sessions.minutesWrong')}
        onChange={(value) => {
          setMinutes(value);
          const typed = Number(value);
          if (Number.isInteger(typed) && typed >= 5 && typed <= 600) onChange({ minutes: typed });
        }}
      />
      <NativeSelect
        size="md"
        label={say('sessions.format')}
        value={facts.format}
        data={sessionFormat.options.map((value) => ({ value, label: say(`sessions.format.${value}`) }))}
        onChange={(event) => onChange({ format: sessionFormat.parse(event.currentTarget.value) })}
      />
    </div>
  );
}
