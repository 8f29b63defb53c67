import { Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import {
  type SignatureDetails,
  type SignatureParty,
  signatureDetails,
} from '../../shared/domain/signature.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { type Ink, SignaturePad } from './signature-pad.tsx';
import styles from './signatures.module.css';

interface SignFormProps {
  readonly party: SignatureParty;
  /** The name to begin with. */
  readonly name: string;
  readonly sentence: string;
  readonly today: string;
  readonly busy: boolean;
  readonly onSign: (details: SignatureDetails) => void;
  readonly onCancel: () => void;
}

const typed = signatureDetails.pick({ name: true, signedOn: true });

/** One person signs: the sentence agreed to, the signature drawn or typed, name and day. */
export function SignForm({ party, name, sentence, today, busy, onSign, onCancel }: SignFormProps) {
  const { say } = useWords();
  const prefix = useId();
  const ink = useRef<Ink>(null);
  const [drawing, setDrawing] = useState(true);
  const [inkMissing, setInkMissing] = useState(false);
  const form = useForm<{ name: string; signedOn: string | null }, typeof typed>({
    schema: typed,
    start: { name, signedOn: today },
    order: ['name', 'signedOn'],
    sentence: (field) => say(field === 'name' ? 'signatures.nameMissing' : 'signatures.dayMissing'),
  });

  const sign = (event: FormEvent) => {
    event.preventDefault();
    const drawn = drawing ? (ink.current?.png() ?? null) : null;
    if (drawing && drawn === null) return setInkMissing(true);
    form.submit((values) => onSign({ ...values, party, sentence, drawn }))(event);
  };

  return (
    <form onSubmit={sign} noValidate aria-label={say('signatures.form', { party })}>
      <Stack gap="md">
        <blockquote className={styles.sentence}>{sentence}</blockquote>
        <Radio.Group
          label={say('signatures.how')}
          value={drawing ? 'draw' : 'type'}
          onChange={(how) => {
            setDrawing(how === 'draw');
            setInkMissing(false);
          }}
        >
          <Group mt="xs" gap="lg">
            <Radio value="draw" label={say('signatures.how.draw')} />
            <Radio value="type" label={say('signatures.how.type')} />
          </Group>
        </Radio.Group>
        {drawing ? (
          <div>
            <SignaturePad
              party={party}
              describedBy={`${prefix}-hint`}
              ink={ink}
              onDraw={() => setInkMissing(false)}
            />
            <Text size="sm" c="var(--ink-soft)" id={`${prefix}-hint`}>
              {say('signatures.padHint')}
            </Text>
            {inkMissing && (
              <Text role="alert" size="sm" c="var(--danger)" mt="xs">
                {say('signatures.inkMissing')}
              </Text>
            )}
          </div>
        ) : (
          <div>
            <p className={styles.paper} aria-hidden>
              <span className={styles.typedName}>{form.values.name}</span>
            </p>
            <Text size="sm" c="var(--ink-soft)">
              {say('signatures.typedHint')}
            </Text>
          </div>
        )}
        <div className={styles.fields}>
          <TextInput size="md" {...form.text('name')} label={say('signatures.name')} autoComplete="off" />
          <DateField {...form.day('signedOn')} label={say('signatures.signedOn')} optional={false} />
        </div>
        <FormEnd act={say('signatures.give')} busy={busy} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
