import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { origin, timeSource } from '../../shared/domain/mentee.ts';
import { type WordId, words } from '../../shared/words/index.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { type FieldName, kindOf } from './about-parts.ts';

const hasHint = (id: string): id is WordId => Object.hasOwn(words, id);

/** One field of what is known about a mentee, in the form that fits it. */
export function AboutField({
  name,
  id,
  value,
  error,
  onChange,
}: {
  name: FieldName;
  id: string;
  value: string | boolean | null;
  error: string | undefined;
  onChange: (value: string | boolean | null) => void;
}) {
  const { say } = useWords();
  const hint = `about.hint.${name}`;
  const about = {
    ...{ id, size: 'md' as const, label: say(`about.field.${name}`), error },
    ...(hasHint(hint) && { description: say(hint) }),
  };
  const text = {
    ...about,
    value: typeof value === 'string' ? value : '',
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    autoComplete: 'off',
  };
  switch (kindOf(name)) {
    case 'line':
      return <TextInput {...text} />;
    case 'hours':
      return <TextInput {...text} inputMode="decimal" maw="12rem" />;
    case 'passage':
      return <Textarea {...text} autosize minRows={2} />;
    case 'day':
      return <DateField {...about} value={typeof value === 'string' ? value : null} onChange={onChange} />;
    case 'tick':
      return (
        <Checkbox
          {...about}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'origin':
      return (
        <NativeSelect
          {...text}
          data={origin.options.map((one) => ({ value: one, label: say(`mentees.origin.${one}`) }))}
        />
      );
    case 'time':
      return (
        <NativeSelect
          {...text}
          data={[
            { value: '', label: '–' },
            ...timeSource.options.map((one) => ({ value: one, label: say(`about.time.${one}`) })),
          ]}
        />
      );
  }
}
