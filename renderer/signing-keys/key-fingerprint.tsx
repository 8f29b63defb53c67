import { fingerprintWords, inGroups } from '../../shared/domain/fingerprint.ts';
import { useWords } from '../app/words.tsx';
import styles from './signing-keys.module.css';

/** A fingerprint in both its forms, to compare or to read out. */
export function KeyFingerprint({ fingerprint }: { readonly fingerprint: string }) {
  const { say } = useWords();
  return (
    <>
      <dt>{say('signingKeys.fingerprint')}</dt>
      <dd className={styles.hex}>{inGroups(fingerprint)}</dd>
      <dt>{say('signingKeys.inWords')}</dt>
      <dd>
        <ol className={styles.spoken}>
          {fingerprintWords(fingerprint).map((word, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and the order is the point
            <li key={place}>{word}</li>
          ))}
        </ol>
      </dd>
    </>
  );
}
