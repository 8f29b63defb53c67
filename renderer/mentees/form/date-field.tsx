import { DateInput } from '@mantine/dates';
import { useWords } from '../../app/words.tsx';
import { parseBritishDate, sayDay } from './british-date.ts';

interface DateFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
  /** False where a day has to stand. */
  readonly optional?: boolean;
  readonly required?: boolean;
}

/** A day: typed as people write it, or picked from a calendar whose weeks start on Monday. */
export function DateField({ optional = true, ...props }: DateFieldProps) {
  const { say } = useWords();
  return (
    <DateInput
      size="md"
      {...props}
      valueFormat={sayDay}
      dateParser={parseBritishDate}
      firstDayOfWeek={1}
      locale="en-gb"
      placeholder={say('mentees.form.datePlaceholder')}
      clearable={optional}
      clearButtonProps={{ 'aria-label': say('mentees.form.clearDate', { label: props.label }), tabIndex: 0 }}
      previousLabel={say('mentees.form.previousMonth')}
      nextLabel={say('mentees.form.nextMonth')}
      popoverProps={{ withinPortal: true, shadow: 'md', hideDetached: false }}
      autoComplete="off"
    />
  );
}
