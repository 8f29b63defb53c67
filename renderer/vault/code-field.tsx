import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { recoveryCodeGroups } from '../../shared/domain/recovery-code.ts';
import { useWords } from '../app/words.tsx';
import face from './code-face.module.css';
import styles from './code-field.module.css';
import { checkGroups, joinGroups, splitGroups, typeInto } from './code-groups.ts';

interface CodeFieldProps {
  /** The code as far as it was typed, from {@link joinGroups}; '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly hint?: string;
  /** What is wrong with the code as a whole, once it was sent. */
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/**
 * Where a recovery code is typed: one field a group, laid out as on the paper. Each group says for itself whether it can
 * be right; the keyboard goes on by itself, and a pasted code fills all of them.
 */
export function CodeField({
  value,
  onChange,
  label,
  hint,
  problem,
  disabled = false,
  autoFocus = false,
}: CodeFieldProps) {
  const { say } = useWords();
  const id = useId();
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const groups = splitGroups(value);
  const checked = checkGroups(groups);

  const goTo = (at: number) => fields.current[at]?.focus();
  const type = (at: number, typed: string) => {
    const next = typeInto(groups, at, typed);
    onChange(joinGroups(next.groups));
    if (next.focus !== at) goTo(next.focus);
  };
  const walk = (at: number, event: KeyboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd, value: text } = event.currentTarget;
    const atStart = selectionStart === 0 && selectionEnd === 0;
    const atEnd = selectionStart === text.length && selectionEnd === text.length;
    const step =
      (event.key === 'Backspace' && text === '') || (event.key === 'ArrowLeft' && atStart)
        ? -1
        : event.key === 'ArrowRight' && atEnd
          ? 1
          : 0;
    if (step === 0 || at + step < 0 || at + step >= recoveryCodeGroups) return;
    event.preventDefault();
    goTo(at + step);
  };

  return (
    <fieldset className={styles.fields} disabled={disabled} aria-describedby={`${id}-hint`}>
      <legend className={styles.label}>{label ?? say('keys.code')}</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint ?? say('keys.code.hint')}
      </p>
      <ol className={face.grid}>
        {groups.map((text, at) => {
          const state = checked[at]?.state ?? 'incomplete';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
            <li key={at} className={styles.group} data-state={state}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
                {state === 'right' && <IconCheck size={14} stroke={2.4} />}
                {state === 'wrong' && <IconAlertTriangle size={14} stroke={2.2} />}
              </span>
              <input
                ref={(field) => {
                  fields.current[at] = field;
                }}
                className={`${face.code} ${styles.field}`}
                aria-label={say('keys.code.group', { number: at + 1 })}
                aria-invalid={state === 'wrong'}
                autoComplete="off"
                autoCapitalize="characters"
                autoCorrect="off"
                spellCheck={false}
                // biome-ignore lint/a11y/noAutofocus: the one thing to do on this screen
                autoFocus={autoFocus && at === 0}
                value={text}
                onChange={(event) => type(at, event.currentTarget.value)}
                onKeyDown={(event) => walk(at, event)}
                onFocus={(event) => event.currentTarget.select()}
              />
            </li>
          );
        })}
      </ol>
      <Verdict value={value} problem={problem} />
    </fieldset>
  );
}

/** What is known of the code so far, read out politely as it changes; a refusal is read out at once. */
function Verdict({ value, problem }: { readonly value: string; readonly problem: string | undefined }) {
  const { say, sayList } = useWords();
  const states = checkGroups(splitGroups(value)).map(({ state }) => state);
  const wrong = states.flatMap((state, at) => (state === 'wrong' ? [String(at + 1)] : []));
  const right = states.filter((state) => state === 'right').length;
  const verdict = () => {
    if (wrong.length > 0) return say('keys.code.amiss', { count: wrong.length, groups: sayList(wrong) });
    if (right === recoveryCodeGroups) return say('keys.code.allRight');
    return right === 0 ? '' : say('keys.code.progress', { right });
  };
  return (
    <>
      <p role="status" className={styles.verdict} data-wrong={wrong.length > 0 || undefined}>
        {verdict()}
      </p>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
