import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  fingerprintWords,
  inGroups,
  parseFingerprint,
  sameFingerprint,
  type TypedFingerprint,
} from '../../shared/domain/fingerprint.ts';
import { knownKeyDetails } from '../../shared/domain/known-key.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { focusNow } from '../ui/focus-now.ts';
import { problemOf } from './say-typed.ts';
import styles from './verification.module.css';

/**
 * Lets the fingerprint of an unknown key be compared with the one that was given, and in an open vault be kept. What is
 * typed here is about a file that was looked at: it is no draft and goes with the screen.
 */
export function CompareKey({
  fingerprint,
  name,
  inVault,
  onCompared,
  onKept,
}: {
  readonly fingerprint: string;
  /** As the certificate claims. */
  readonly name: string;
  readonly inVault: boolean;
  readonly onCompared: (same: boolean) => void;
  readonly onKept: () => void;
}) {
  const { say } = useWords();
  const [given, setGiven] = useState('');
  const [naming, setNaming] = useState(false);
  const typed = parseFingerprint(given);
  const isSame = sameOrNot(typed, fingerprint);
  const change = (next: string) => {
    setGiven(next);
    const same = sameOrNot(parseFingerprint(next), fingerprint);
    // a key that was seen to be another is not kept
    if (same === false) setNaming(false);
    onCompared(same === true);
  };
  return (
    <div className={styles.compare}>
      <p className={styles.label}>{say('verify.fingerprint')}</p>
      <p className={styles.spoken}>{fingerprintWords(fingerprint).join(' ')}</p>
      <p className={styles.hex}>{inGroups(fingerprint)}</p>
      <Textarea
        size="md"
        label={say('verify.compare')}
        description={say('verify.compareHint')}
        value={given}
        autosize
        minRows={2}
        autoComplete="off"
        error={'problem' in typed && typed.problem !== 'empty' ? say(...problemOf(typed)) : undefined}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <p role="status" className={styles.outcome} data-same={isSame === true}>
        {isSame !== undefined && say(isSame ? 'verify.compare.same' : 'verify.compare.different')}
      </p>
      {inVault && !naming && isSame !== false && (
        <Button variant="default" size="sm" onClick={() => setNaming(true)}>
          {say('verify.compared')}
        </Button>
      )}
      {naming && (
        <KeepKey fingerprint={fingerprint} name={name} onKept={onKept} onCancel={() => setNaming(false)} />
      )}
    </div>
  );
}

/** Undefined while no fingerprint was given. */
const sameOrNot = (typed: TypedFingerprint, fingerprint: string): boolean | undefined =>
  'hex' in typed ? sameFingerprint(typed.hex, fingerprint) : undefined;

function KeepKey({
  fingerprint,
  name,
  onKept,
  onCancel,
}: {
  readonly fingerprint: string;
  readonly name: string;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}) {
  const { say } = useWords();
  const [holder, setHolder] = useState(name);
  const [tried, setTried] = useState(false);
  const keep = useChange('verification.keepKey', ['verification.keyring']);
  const details = knownKeyDetails.safeParse({
    fingerprint,
    name: holder,
    comparedOn: localDayOf(new Date()),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (details.success) keep.mutate(details.data, { onSuccess: onKept });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.keep}>
      <TextInput
        label={say('verify.comparedWith')}
        description={say('verify.comparedHint')}
        value={holder}
        autoComplete="off"
        ref={focusNow}
        error={tried && !details.success ? say('knownKeys.nameMissing') : undefined}
        onChange={(event) => setHolder(event.currentTarget.value)}
      />
      <Failure error={keep.error} />
      <div className={styles.keepEnd}>
        <Button variant="default" size="sm" onClick={onCancel}>
          {say('app.cancel')}
        </Button>
        <Button type="submit" size="sm" loading={keep.isPending}>
          {say('verify.keep')}
        </Button>
      </div>
    </form>
  );
}
