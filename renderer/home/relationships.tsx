import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { HomeOverview, HomeRelationship } from '../../shared/domain/home.ts';
import { type RelationshipStatus, statusesInOrder } from '../../shared/domain/mentee.ts';
import { useWords } from '../app/words.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';

/** Every relationship that is not over in one line, under where it stands. */
export function Relationships({ relationships, over }: Pick<HomeOverview, 'relationships' | 'over'>) {
  const { say } = useWords();
  return (
    <PageSection title={say('home.mentees')}>
      {relationships.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('home.mentee')}</th>
              <th scope="col">{say('home.nextSession')}</th>
              <th scope="col">{say('home.lastSession')}</th>
              <th scope="col" className={styles.number}>
                {say('home.openActionsColumn')}
              </th>
            </tr>
          </thead>
          {statusesInOrder.map((status) => (
            <State
              key={status}
              status={status}
              relationships={relationships.filter((one) => one.status === status)}
            />
          ))}
        </table>
      )}
      {over > 0 && <p className={styles.more}>{say('home.over', { count: over })}</p>}
    </PageSection>
  );
}

interface StateProps {
  readonly status: RelationshipStatus;
  readonly relationships: readonly HomeRelationship[];
}

function State({ status, relationships }: StateProps) {
  const { say, sayDate } = useWords();
  if (relationships.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles.state}>
          {say('home.stateCount', { state: say(`app.mentees.${status}`), count: relationships.length })}
        </th>
      </tr>
      {relationships.map(({ id, alias, stage, nextSession, lastSession, openActions }) => (
        <tr key={id}>
          <td>
            <Anchor component={Link} to={`/mentees/${id}`} underline="hover" className={styles.name ?? ''}>
              {alias}
            </Anchor>
            {stage !== null && <span className={styles.stage}>{stage}</span>}
          </td>
          <td>{nextSession === null ? say('home.noneNext') : sayDate(nextSession)}</td>
          <td>{lastSession === null ? say('home.noneYet') : sayDate(lastSession)}</td>
          <td className={styles.number}>{openActions}</td>
        </tr>
      ))}
    </tbody>
  );
}
