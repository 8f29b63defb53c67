import { useMemo } from 'react';
import {
  type DifferenceLine,
  type DifferenceRun,
  documentDifference,
} from '../../shared/domain/history-difference.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { useWords } from '../app/words.tsx';
import styles from './history.module.css';
import { passages } from './passages.ts';

/** What was added and taken away between two texts, with what stayed around it. */
export function DifferenceView({ before, after }: { before: RichDocument; after: RichDocument }) {
  const { say } = useWords();
  const { lines, added, removed } = useMemo(() => documentDifference(before, after), [before, after]);
  const same = lines.every(({ change }) => change === 'same');
  return (
    <>
      <p className={styles.summary}>
        {same ? say('history.same') : say('history.summary', { added, removed })}
        {!same && (
          <span className={styles.legend}>
            <ins>{say('history.legend.added')}</ins>
            <del>{say('history.legend.removed')}</del>
          </span>
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of passages, not of form fields */}
      <div className={styles.difference} role="group" aria-label={say('history.difference')}>
        {passages(lines).map((passage) =>
          passage.folded ? (
            <details key={passage.at} className={styles.folded}>
              <summary>{say('history.unchanged', { count: passage.lines.length })}</summary>
              {placed(passage.lines).map(({ place, item }) => (
                <Line key={place} line={item} />
              ))}
            </details>
          ) : (
            placed(passage.lines).map(({ place, item }) => (
              <Line key={`${passage.at} ${place}`} line={item} />
            ))
          ),
        )}
      </div>
    </>
  );
}

function Line({ line }: { line: DifferenceLine }) {
  const { say } = useWords();
  const { kind, level, depth, quoted, number, change, runs } = line;
  const otherForm = change === 'changed' && runs.every((run) => run.change === 'same');
  if (kind === 'rule') return <hr data-change={change} />;
  return (
    <p
      className={styles.line}
      data-kind={kind}
      data-level={level}
      data-change={change}
      data-quoted={quoted || undefined}
      style={{ marginInlineStart: `${depth * 1.25}rem` }}
    >
      {kind === 'bullet' && <span className={styles.sign}>•</span>}
      {kind === 'number' && <span className={styles.sign}>{number}.</span>}
      {placed(runs).map(({ place, item }) => (
        <Run key={place} run={item} />
      ))}
      {otherForm && <span className={styles.form}>{say('history.form')}</span>}
    </p>
  );
}

/** Lines and words have no name but their place, and a difference never moves. */
const placed = <T,>(items: readonly T[]) => items.map((item, place) => ({ place, item }));

function Run({ run: { change, text } }: { run: DifferenceRun }) {
  if (change === 'added') return <ins>{text}</ins>;
  if (change === 'removed') return <del>{text}</del>;
  return text;
}
