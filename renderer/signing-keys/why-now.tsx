import { TextInput } from '@mantine/core';
import { useWords } from '../app/words.tsx';

interface WhyNowProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Why a key is taken into use now, for whoever wonders years later. */
export function WhyNow({ value, onChange }: WhyNowProps) {
  const { say } = useWords();
  return (
    <TextInput
      label={say('signingKeys.whyNow')}
      description={say('signingKeys.whyNow.hint')}
      maxLength={300}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
