import type { PasswordStrength } from '../../shared/domain/password.ts';
import { useWords } from '../app/words.tsx';
import { hintWords } from './password-strength.ts';
import styles from './strength-meter.module.css';

/** How strong the password is, in words and in a bar, and what would make it stronger. */
export function StrengthMeter({ strength }: { readonly strength: PasswordStrength | undefined }) {
  const { say } = useWords();
  const filled = strength === undefined ? 0 : Math.max(1, strength.score);
  return (
    <div className={styles.meter} data-acceptable={strength?.acceptable === true || undefined}>
      <div className={styles.bar} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-filled={step <= filled || undefined} />
        ))}
      </div>
      <div role="status" className={styles.words}>
        {strength !== undefined && (
          <>
            <strong>
              {say(`vault.strength.${strength.acceptable ? strength.score : capped(strength.score)}`)}
            </strong>{' '}
            {hintWords(strength)
              .map((hint) => say(hint))
              .join(' ')}
          </>
        )}
      </div>
    </div>
  );
}

/** A password that is refused is never called strong, also when only its length is wrong. */
function capped(score: PasswordStrength['score']): 0 | 1 | 2 {
  return score > 2 ? 2 : (score as 0 | 1 | 2);
}
