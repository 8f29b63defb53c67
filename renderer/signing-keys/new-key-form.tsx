import { Radio, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type SigningKeyKind, signingKeyKind } from '../../shared/domain/signing-key.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import styles from './signing-keys.module.css';
import { WhyNow } from './why-now.tsx';

interface NewKeyFormProps {
  readonly mentorName: string;
  readonly onClose: () => void;
}

/** Makes a new key in the mentor's present name, and says what that means for the records of before. */
export function NewKeyForm({ mentorName, onClose }: NewKeyFormProps) {
  const { say } = useWords();
  const [kind, setKind] = useState<SigningKeyKind>('p-256');
  const [reason, setReason] = useState('');
  const make = useChange('signingKeys.make');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!make.isPending) make.mutate({ kind, reason }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className={styles.lead}>{say('signingKeys.new.lead', { name: mentorName })}</p>
      <Stack gap="lg">
        <Radio.Group
          label={say('signingKeys.new.kind')}
          value={kind}
          onChange={(chosen) => setKind(signingKeyKind.parse(chosen))}
        >
          <Stack gap="xs" mt="xs">
            {signingKeyKind.options.map((option) => (
              <Radio
                key={option}
                value={option}
                label={say(`signingKeys.new.${option}`)}
                description={say(`signingKeys.new.${option}.hint`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <WhyNow value={reason} onChange={setReason} />
        <Failure error={make.error} />
        <FormEnd act={say('signingKeys.new.act')} busy={make.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
