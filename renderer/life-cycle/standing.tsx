import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LifeCycle, LifeCycleStep } from '../../shared/domain/life-cycle.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { PrivateMark } from '../ui/private-mark.tsx';
import styles from './life-cycle.module.css';
import { MissingList } from './missing-list.tsx';
import { PastSteps } from './past-steps.tsx';
import { type Asked, StepDialog } from './step-dialog.tsx';
import { useLifeCycle } from './use-life-cycle.ts';

/** The step that leads on from each place; the others stand in the header's menu. */
const leadsOn: Partial<Record<LifeCycle['status'], LifeCycleStep>> = {
  enquiry: 'explore',
  declined: 'explore',
  exploratory: 'begin',
  'under-review': 'continue',
  paused: 'resume',
  ending: 'close',
  closed: 'reopen',
};

/** Where the relationship stands, what it waits for, and the step that leads on. */
export function Standing({ mentee }: { mentee: Mentee }) {
  const { say } = useWords();
  const read = useLifeCycle(mentee.id);
  const [asked, setAsked] = useState<Asked>();
  if (read.data === undefined) return null;
  const lifeCycle = read.data;
  const { status, steps } = lifeCycle;
  const next = steps.find(({ step }) => step === leadsOn[status]);
  return (
    <section className={styles.standing} aria-label={say('lifeCycle.standing')} data-status={status}>
      <Title order={2} size="h3">
        {say(`mentees.status.${status}`)}
      </Title>
      <Text>{say(`lifeCycle.here.${status}`)}</Text>
      <Particulars lifeCycle={lifeCycle} />
      {next !== undefined && next.missing.length > 0 && (
        <>
          <Text fw={600} mt="sm">
            {say('lifeCycle.missingLead', {
              count: next.missing.length,
              step: say(`lifeCycle.step.${next.step}`),
            })}
          </Text>
          <MissingList menteeId={mentee.id} missing={next.missing} onWaive={() => setAsked('waive')} />
        </>
      )}
      <Group gap="md" mt="sm">
        {next !== undefined && next.missing.length === 0 && (
          <Button onClick={() => setAsked(next.step)}>{say(`lifeCycle.step.${next.step}`)}</Button>
        )}
        {status === 'exploratory' && <FirstMeeting menteeId={mentee.id} />}
      </Group>
      <PastSteps lifeCycle={lifeCycle} />
      <StepDialog mentee={mentee} lifeCycle={lifeCycle} asked={asked} onAsk={setAsked} />
    </section>
  );
}

/** Guidance has the first meeting agreed at once (BMA). */
function FirstMeeting({ menteeId }: { menteeId: string }) {
  const { say } = useWords();
  const sessions = useRead('sessions.list', { menteeId });
  if (sessions.data === undefined || sessions.data.length > 0) return null;
  return (
    <Anchor component={Link} to={workspacePath(menteeId, 'sessions', 'new')}>
      {say('lifeCycle.firstMeeting')}
    </Anchor>
  );
}

/** What was written down when the relationship came here. */
function Particulars({ lifeCycle: { status, moves, waiver } }: { lifeCycle: LifeCycle }) {
  const { say, sayDate } = useWords();
  const [last] = moves;
  if (last === undefined || last.to !== status) return null;
  const facts = [
    say('lifeCycle.since', { date: sayDate(last.on) }),
    last.resumeOn !== null && say('lifeCycle.resumes', { date: sayDate(last.resumeOn) }),
    last.finalSessionOn !== null && say('lifeCycle.finalSession', { date: sayDate(last.finalSessionOn) }),
    last.endingKind !== null && say(`lifeCycle.ending.${last.endingKind}`),
    last.begunBy !== null && say('lifeCycle.begunByLine', { who: say(`lifeCycle.begunBy.${last.begunBy}`) }),
    waiver !== null && say('lifeCycle.waived', { date: sayDate(waiver.on) }),
  ].filter((fact) => fact !== false);
  return (
    <>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {[last.reason, last.othersSuggested].map(
        (text) =>
          text !== null && (
            <p className={styles.privateWords} key={text}>
              <PrivateMark /> {text}
            </p>
          ),
      )}
    </>
  );
}
