import styles from './verification.module.css';

/** Facts under a summary that unfolds them; those that are not known are left out. */
export function Facts({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, value: string | undefined])[];
}) {
  return (
    <details className={styles.details}>
      <summary>{title}</summary>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
