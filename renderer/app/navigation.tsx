import { IconHome, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { NavLink } from 'react-router';
import { type Mentee, type RelationshipStatus, statusesInOrder } from '../../shared/domain/mentee.ts';
import { Failure } from '../ui/failure.tsx';
import { useRead } from './client.ts';
import styles from './navigation.module.css';
import { useWords } from './words.tsx';

/** Home, the mentees by status, and the way to add one. */
export function Navigation() {
  const { say } = useWords();
  const { data: mentees, error } = useRead('mentees.list', undefined);
  return (
    <nav className={styles.navigation} aria-label={say('app.navigation')}>
      <NavLink to="/" end className={styles.link ?? ''}>
        <IconHome size={18} stroke={1.7} aria-hidden />
        {say('app.home')}
      </NavLink>
      <div className={styles.mentees}>
        <Failure error={error} />
        {mentees?.length === 0 && <p className={styles.none}>{say('app.noMentees')}</p>}
        {statusesInOrder.map((status) => (
          <Group
            key={status}
            status={status}
            mentees={mentees?.filter((mentee) => mentee.status === status) ?? []}
          />
        ))}
      </div>
      <NavLink to="/mentees/new" className={styles.link ?? ''}>
        <IconPlus size={18} stroke={1.7} aria-hidden />
        {say('app.addMentee')}
      </NavLink>
    </nav>
  );
}

function Group({
  status,
  mentees,
}: {
  readonly status: RelationshipStatus;
  readonly mentees: readonly Mentee[];
}) {
  const { say } = useWords();
  const titleId = useId();
  if (mentees.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className={styles.group}>
      <h2 id={titleId} className={styles.status}>
        {say(`app.mentees.${status}`)}
      </h2>
      <ul className={styles.list}>
        {mentees.map(({ id, alias }) => (
          <li key={id}>
            <NavLink to={`/mentees/${id}`} className={styles.link ?? ''} title={alias}>
              <span className={styles.alias}>{alias}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
