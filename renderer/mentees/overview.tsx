import { Anchor, Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Mentee, RelationshipStatus } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { ActionList } from '../actions/action-list.tsx';
import { openActions } from '../actions/order.ts';
import { useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { ChecklistCard } from '../checklists/checklist-card.tsx';
import { OtherChecklists } from '../checklists/other-checklists.tsx';
import { CurrentGoals } from '../goals/current-goals.tsx';
import { Standing } from '../life-cycle/standing.tsx';
import { FirstSteps } from './first-steps.tsx';
import { lastSession, nextSessionDate } from './next-session.ts';
import styles from './overview.module.css';
import { workspacePath } from './workspace-tabs.ts';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </section>
  );
}

/** Where it makes sense to speak of beginning well: not while a relationship rests, nor once it ends. */
const asksForBeginning: readonly RelationshipStatus[] = ['enquiry', 'exploratory', 'active', 'under-review'];

/** Where the two of you left off. */
export function Overview({ mentee }: { mentee: Mentee }) {
  const { say, sayDate } = useWords();
  const menteeId = mentee.id;
  const contracts = useRead('contracts.list', { menteeId });
  const boundaries = useRead('boundaries.list', { menteeId });
  const goals = useRead('goals.list', { menteeId });
  const actions = useRead('actions.list', { menteeId });
  const sessions = useRead('sessions.list', { menteeId });
  const read = [contracts, boundaries, goals, actions, sessions];
  if (read.some(({ data }) => data === undefined)) return null;

  const today = localDayOf(new Date());
  const last = lastSession(sessions.data ?? [], today);
  const next = nextSessionDate(sessions.data ?? [], today);
  const agreed = contracts.data?.find(({ status }) => status === 'agreed');
  const draft = contracts.data?.find(({ status }) => status === 'draft');
  const done = {
    contract: agreed !== undefined,
    boundaries: (boundaries.data?.length ?? 0) > 0,
    goals: (goals.data?.length ?? 0) > 0,
    sessions: (sessions.data?.length ?? 0) > 0,
  };

  const beginning = asksForBeginning.includes(mentee.status);

  return (
    <div className={styles.overview}>
      {mentee.status !== 'active' && (
        <PrivateOnly>
          <Standing mentee={mentee} />
        </PrivateOnly>
      )}
      {beginning && Object.values(done).includes(false) && <FirstSteps menteeId={menteeId} done={done} />}
      <ChecklistCard menteeId={menteeId} offer={beginning} />
      <div className={styles.columns}>
        <div>
          <Part title={say('mentees.overview.lastSession')}>
            {last === undefined ? (
              <Text className={styles.quiet ?? ''}>{say('mentees.overview.noSession')}</Text>
            ) : (
              <>
                <Text>
                  {say('mentees.overview.session', { number: last.number, date: sayDate(last.date) })}
                  <span className={styles.quiet}>
                    {' · '}
                    {say('mentees.overview.sayMinutes', { minutes: last.minutes })}
                  </span>
                </Text>
                <Button component={Link} to={workspacePath(menteeId, 'sessions', last.id)} mt="sm">
                  {say('mentees.overview.goOn', { number: last.number })}
                </Button>
              </>
            )}
          </Part>
          <Part title={say('mentees.overview.nextSession')}>
            <Text className={next === null ? (styles.quiet ?? '') : ''}>
              {next === null ? say('mentees.overview.noNextSession') : sayDate(next)}
            </Text>
            <Button
              component={Link}
              to={workspacePath(menteeId, 'sessions', 'new')}
              variant="default"
              mt="sm"
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {say('mentees.overview.newSession')}
            </Button>
          </Part>
          <Part title={say('mentees.overview.openActions')}>
            <ActionList
              actions={openActions(actions.data ?? [])}
              empty={say('mentees.overview.noActions')}
              today={today}
            />
          </Part>
        </div>
        <div>
          <Part title={say('mentees.overview.goals')}>
            <CurrentGoals menteeId={menteeId} goals={goals.data ?? []} />
          </Part>
          <Part title={say('mentees.overview.purpose')}>
            <Text className={mentee.purpose === null ? (styles.quiet ?? '') : (styles.words ?? '')}>
              {mentee.purpose ?? say('mentees.overview.noPurpose')}
            </Text>
          </Part>
          <Part title={say('mentees.overview.agreed')}>
            {agreed !== undefined && agreed.agreedOn !== null && (
              <Text>
                {say('mentees.overview.contractAgreed', {
                  number: agreed.number,
                  date: sayDate(agreed.agreedOn),
                })}
              </Text>
            )}
            {draft !== undefined && (
              <Text>{say('mentees.overview.contractDraft', { number: draft.number })}</Text>
            )}
            {agreed === undefined && draft === undefined && (
              <Text className={styles.quiet ?? ''}>{say('mentees.overview.noContract')}</Text>
            )}
            <Text>{say('mentees.overview.boundaries', { count: boundaries.data?.length ?? 0 })}</Text>
            <div className={styles.links}>
              <Anchor component={Link} to={workspacePath(menteeId, 'contract')}>
                {say('mentees.overview.openContract')}
              </Anchor>
              <Anchor component={Link} to={workspacePath(menteeId, 'boundaries')}>
                {say('mentees.overview.openBoundaries')}
              </Anchor>
            </div>
          </Part>
        </div>
      </div>
      <div className={styles.foot}>
        <OtherChecklists menteeId={menteeId} />
      </div>
    </div>
  );
}
