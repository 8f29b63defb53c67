import type { CheckFinding, CheckReport } from '../../shared/domain/check.ts';
import { useWords } from '../app/words.tsx';
import styles from './check.module.css';

/** How much was looked at and exactly where something was found: for someone who helps, folded away. */
export function Details({ report }: { readonly report: CheckReport }) {
  const { say, sayBytes, sayNumber } = useWords();
  const { counts, findings } = report;
  const rows = [
    [say('check.counts.size'), sayBytes(counts.bytes)],
    [say('check.counts.pages'), sayNumber(counts.pages)],
    [say('check.counts.documents'), sayNumber(counts.documents)],
    [say('check.counts.attachments'), sayNumber(counts.attachments)],
    [say('check.counts.links'), sayNumber(counts.links)],
    ...(counts.tombstones > 0 ? [[say('check.counts.tombstones'), sayNumber(counts.tombstones)]] : []),
  ];
  return (
    <details className={styles.details}>
      <summary>{say('check.details')}</summary>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {findings.map((finding) => (
        <Where key={finding.part} finding={finding} />
      ))}
    </details>
  );
}

function Where({ finding: { part, where, why } }: { readonly finding: CheckFinding }) {
  const { say } = useWords();
  const place = say(`check.where.${part}`, { count: where.length, list: where.join(', ') });
  return (
    <div className={styles.where}>
      <p>{say(`check.found.${part}`)}</p>
      <p>{place}</p>
      {why !== null && <p>{say(`check.why.${why}`)}</p>}
    </div>
  );
}
