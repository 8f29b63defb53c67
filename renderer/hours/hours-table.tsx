import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { type HoursOfMonth, type HoursOfYear, monthsOf, totalOf } from '../../shared/domain/hours.ts';
import { language } from '../../shared/words/index.ts';
import { useWords } from '../app/words.tsx';
import styles from './hours.module.css';

const monthName = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });

/** Who had hours in the year, each once, in the order of their aliases. */
function menteesIn(held: readonly HoursOfMonth[]): { readonly id: string; readonly alias: string }[] {
  const aliases = new Map(held.map(({ menteeId, alias }) => [menteeId, alias]));
  return [...aliases]
    .map(([id, alias]) => ({ id, alias }))
    .sort((one, other) => one.alias.localeCompare(other.alias, language));
}

/** The hours of a year: a line for each mentee, a column for each month. */
export function HoursTable({ hours: { year, held, agreed } }: { readonly hours: HoursOfYear }) {
  const { say } = useWords();
  const months = monthsOf(year);
  const label = say('hours.table', { year: String(year) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('hours.mentee')}</th>
            {months.map((month) => (
              <th key={month} scope="col" className={styles.number}>
                {monthName.format(new Date(`${month}-15T12:00:00Z`))}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {say('hours.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {menteesIn(held).map(({ id, alias }) => (
            <tr key={id}>
              <th scope="row">
                <Anchor
                  component={Link}
                  to={`/mentees/${id}`}
                  underline="hover"
                  className={styles.alias ?? ''}
                >
                  {alias}
                </Anchor>
                <Agreed hours={agreed.find(({ menteeId }) => menteeId === id)?.hours} />
              </th>
              <Cells months={months} held={held.filter(({ menteeId }) => menteeId === id)} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('hours.all')}</th>
            <Cells months={months} held={held} />
          </tr>
          <tr>
            <th scope="row">{say('hours.sessions')}</th>
            <Cells months={months} held={held} count="sessions" />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Agreed({ hours }: { readonly hours: number | undefined }) {
  const { say } = useWords();
  return hours === undefined ? null : <span className={styles.agreed}>{say('hours.agreed', { hours })}</span>;
}

interface CellsProps {
  readonly months: readonly string[];
  readonly held: readonly HoursOfMonth[];
  readonly count?: 'hours' | 'sessions';
}

/** `2:50`, as narrow as a column of a month. */
const sayClock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** A month each, and the year; a month without a session stays empty. */
function Cells({ months, held, count = 'hours' }: CellsProps) {
  const shown = (of: readonly HoursOfMonth[]) => {
    const { sessions, minutes } = totalOf(of);
    if (sessions === 0) return '';
    return count === 'sessions' ? String(sessions) : sayClock(minutes);
  };
  return (
    <>
      {months.map((month) => (
        <td key={month} className={styles.number}>
          {shown(held.filter((one) => one.month === month))}
        </td>
      ))}
      <td className={`${styles.number} ${styles.total}`}>{shown(held)}</td>
    </>
  );
}
