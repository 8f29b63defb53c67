import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Signature } from '../../shared/domain/signature.ts';
import { useWords } from '../app/words.tsx';
import styles from './signatures.module.css';

/** A signature as it was given: the ink or the typed name, who, when, and to which sentence. */
export function SignatureView({ signature }: { signature: Signature }) {
  const { say, sayDate } = useWords();
  const { name, party, signedOn, sentence, drawn } = signature;
  return (
    <figure className={styles.signature}>
      <div className={styles.paper}>
        {drawn === null ? (
          <span className={styles.typedName}>{name}</span>
        ) : (
          <Drawing png={drawn} name={name} />
        )}
      </div>
      <figcaption>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {say('signatures.line', { party: say(`signatures.party.${party}`), date: sayDate(signedOn) })}
        </Text>
        {drawn === null && (
          <Text size="sm" c="var(--ink-soft)">
            {say('signatures.typed')}
          </Text>
        )}
        <blockquote className={styles.sentence}>{sentence}</blockquote>
      </figcaption>
    </figure>
  );
}

function Drawing({ png, name }: { png: Uint8Array<ArrayBuffer>; name: string }) {
  const { say } = useWords();
  const [source, setSource] = useState<string>();
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([png], { type: 'image/png' }));
    setSource(url);
    return () => URL.revokeObjectURL(url);
  }, [png]);
  return source === undefined ? null : (
    <img className={styles.drawing} src={source} alt={say('signatures.drawnBy', { name })} />
  );
}
