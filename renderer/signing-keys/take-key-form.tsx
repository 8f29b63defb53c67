import { Radio, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ImportableKey } from '../../shared/domain/signing-key.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { errorCode } from '../../shared/ipc/failure.ts';
import type { OpenedKeyFile } from '../../shared/ipc/procedures/signing-keys.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { KeyFingerprint } from './key-fingerprint.tsx';
import styles from './signing-keys.module.css';
import { WhyNow } from './why-now.tsx';

interface TakeKeyFormProps {
  readonly opened: OpenedKeyFile;
  readonly onClose: () => void;
}

/** What was found in a file, and the choice where it holds several keys. */
export function TakeKeyForm({ opened, onClose }: TakeKeyFormProps) {
  const { say, sayDate, sayError } = useWords();
  const { importId, keys } = opened;
  const fit = keys.filter(({ problem }) => problem === null);
  const [fingerprint, setFingerprint] = useState(fit[0]?.fingerprint ?? '');
  const [reason, setReason] = useState('');
  const take = useChange('signingKeys.import');
  const chosen = keys.find((key) => key.fingerprint === fingerprint);
  const day = (instant: string) => sayDate(localDayOf(new Date(instant)));
  const facts = (key: ImportableKey) =>
    [
      key.key,
      key.issuer === null
        ? say('signingKeys.import.bySelf')
        : say('signingKeys.import.by', { issuer: key.issuer }),
      say('signingKeys.import.valid', { from: day(key.validFrom), until: day(key.validUntil) }),
    ].join(' · ');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!take.isPending) take.mutate({ importId, fingerprint, reason }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Radio.Group
          label={say(keys.length > 1 ? 'signingKeys.import.which' : 'signingKeys.import.found')}
          value={fingerprint}
          onChange={setFingerprint}
        >
          <Stack gap="sm" mt="xs">
            {keys.map((key) => (
              <Radio
                key={key.fingerprint}
                value={key.fingerprint}
                disabled={key.problem !== null}
                label={key.name}
                description={key.problem === null ? facts(key) : sayError(problemOf(key.problem))}
              />
            ))}
          </Stack>
        </Radio.Group>
        {chosen !== undefined && (
          <dl className={styles.facts}>
            <KeyFingerprint fingerprint={chosen.fingerprint} />
          </dl>
        )}
        <WhyNow value={reason} onChange={setReason} />
        <p className={styles.hint}>{say('signingKeys.import.after')}</p>
        <Failure error={take.error} />
        <FormEnd act={say('signingKeys.import.act')} busy={take.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

const problemOf = ({ code, facts }: NonNullable<ImportableKey['problem']>) =>
  new AlcoveError(errorCode.catch('internal').parse(code), facts);
