import { Title, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import type { DocumentVersion, SignedVersion } from '../../shared/domain/history.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { type ListedVersion, versionsByDay } from './by-day.ts';
import styles from './history.module.css';

/** Every version that is kept, by day, with how much it changed and how long it stays. */
export function VersionList({
  versions,
  signed,
  shown,
  onShow,
}: {
  versions: readonly DocumentVersion[];
  /** Those that a signed session record quotes. */
  signed: readonly SignedVersion[];
  shown: number;
  onShow: (number: number) => void;
}) {
  const { say, sayWeekday, sayDate } = useWords();
  const listId = useId();
  return (
    <nav className={styles.list} aria-label={say('history.versions')}>
      {versionsByDay(versions).map(({ day, versions: ofDay }) => (
        <section key={day} aria-labelledby={`${listId}-${day}`}>
          <Title order={3} size="h5" id={`${listId}-${day}`} title={sayWeekday(day)}>
            {sayDate(day)}
          </Title>
          <ul>
            {ofDay.map((version) => (
              <li key={version.number}>
                <UnstyledButton
                  className={styles.version ?? ''}
                  aria-current={version.number === shown || undefined}
                  data-autofocus={version.number === shown || undefined}
                  onClick={() => onShow(version.number)}
                >
                  <VersionWords
                    version={version}
                    all={versions}
                    signed={signed.filter(({ number }) => number === version.number)}
                  />
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function VersionWords({
  version,
  all,
  signed,
}: {
  version: ListedVersion;
  all: readonly DocumentVersion[];
  signed: readonly SignedVersion[];
}) {
  const { say, sayTime, sayDate, sayMoment } = useWords();
  const { savedAt, words, more, current, keptUntil, restoredFrom } = version;
  const source = all.find(({ number }) => number === restoredFrom);
  const change =
    more === null
      ? []
      : [
          more === 0
            ? say('history.asMany')
            : more > 0
              ? say('history.more', { words: more })
              : say('history.fewer', { words: -more }),
        ];
  return (
    <>
      <span className={styles.time}>
        {sayTime(savedAt)}
        {current && <span className={styles.current}>{say('history.now')}</span>}
      </span>
      <span className={styles.facts}>{[say('history.size', { words }), ...change].join(' · ')}</span>
      {signed.map(({ at }) => (
        <span key={at} className={styles.facts}>
          {say('history.signed', { moment: sayMoment(at) })}
        </span>
      ))}
      {restoredFrom !== null && (
        <span className={styles.facts}>
          {source === undefined
            ? say('history.restoredFromEarlier')
            : say('history.restoredFrom', { moment: sayMoment(source.savedAt) })}
        </span>
      )}
      {!current && (
        <span className={styles.facts}>
          {keptUntil === null
            ? say('history.keptForGood')
            : say('history.keptUntil', { date: sayDate(localDayOf(new Date(keptUntil))) })}
        </span>
      )}
    </>
  );
}
