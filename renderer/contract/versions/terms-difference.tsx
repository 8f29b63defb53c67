import { Text } from '@mantine/core';
import { type ContractTerms, contractTerms } from '../../../shared/domain/contract-terms.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../contract.module.css';
import { useTermLines } from '../terms/use-term-lines.ts';

/** The terms that differ, each as it was and as it is. */
export function TermsDifference({ before, after }: { before: ContractTerms; after: ContractTerms }) {
  const { say } = useWords();
  const [was, is] = [useTermLines(before), useTermLines(after)];
  const wordsOf = (lines: typeof was, term: keyof ContractTerms) =>
    lines.find((line) => line.term === term)?.value;
  const changed = contractTerms.keyof().options.filter((term) => wordsOf(was, term) !== wordsOf(is, term));
  if (changed.length === 0) return <Text c="var(--ink-soft)">{say('contract.sameTerms')}</Text>;
  return (
    <dl className={styles.terms}>
      {changed.map((term) => (
        <div key={term}>
          <dt>{say(`contract.term.${term}`)}</dt>
          <dd>
            <del>{wordsOf(was, term) ?? say('contract.notAgreed')}</del>{' '}
            <ins>{wordsOf(is, term) ?? say('contract.notAgreed')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
