import { Text } from '@mantine/core';
import type { LifeCycle, LifeCycleStep } from '../../shared/domain/life-cycle.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { openActions } from '../actions/order.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { nextSessionDate } from '../mentees/next-session.ts';
import { Dialog } from '../ui/dialog.tsx';
import { CloseForm } from './close-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import { EndForm } from './end-form.tsx';
import { ExploreForm } from './explore-form.tsx';
import { MissingList } from './missing-list.tsx';
import { PauseForm } from './pause-form.tsx';
import { PlainStepForm } from './plain-step-form.tsx';
import { ReopenForm } from './reopen-form.tsx';
import { WaiverForm } from './waiver-form.tsx';

/** A step that is being thought about, or the note that the two go without documents. */
export type Asked = LifeCycleStep | 'waive';

/** Asks for what belongs to a step; where something is missing for it, it says what, and where it is mended. */
export function StepDialog({
  mentee,
  lifeCycle,
  asked,
  onAsk,
}: {
  mentee: Mentee;
  lifeCycle: LifeCycle;
  asked: Asked | undefined;
  onAsk: (asked: Asked | undefined) => void;
}) {
  const { say } = useWords();
  const close = () => onAsk(undefined);
  const title =
    asked === undefined
      ? ''
      : asked === 'waive'
        ? say('lifeCycle.waiver.title')
        : say(`lifeCycle.step.${asked}`);
  return (
    <Dialog opened={asked !== undefined} onClose={close} title={title} size="lg">
      {asked !== undefined && (
        <Asking key={asked} mentee={mentee} lifeCycle={lifeCycle} asked={asked} onAsk={onAsk} />
      )}
    </Dialog>
  );
}

function Asking({
  mentee,
  lifeCycle,
  asked,
  onAsk,
}: {
  mentee: Mentee;
  lifeCycle: LifeCycle;
  asked: Asked;
  onAsk: (asked: Asked | undefined) => void;
}) {
  const { say } = useWords();
  const menteeId = mentee.id;
  const actions = useRead('actions.list', { menteeId });
  const sessions = useRead('sessions.list', { menteeId });
  const onCancel = () => onAsk(undefined);
  const props = { lifeCycle, onDone: onCancel, onCancel };
  const missing = lifeCycle.steps.find(({ step }) => step === asked)?.missing ?? [];

  if (asked === 'waive') return <WaiverForm mentee={mentee} onDone={onCancel} onCancel={onCancel} />;
  if (missing.length > 0)
    return (
      <>
        <Text mb="md">
          {say('lifeCycle.missingLead', { count: missing.length, step: say(`lifeCycle.step.${asked}`) })}
        </Text>
        <MissingList
          menteeId={menteeId}
          missing={missing}
          onWaive={() => onAsk('waive')}
          onLeave={onCancel}
        />
      </>
    );
  switch (asked) {
    case 'decline':
      return <DeclineForm {...props} />;
    case 'pause':
      return <PauseForm {...props} />;
    case 'explore':
      return <ExploreForm {...props} mentee={mentee} />;
    case 'reopen':
      return <ReopenForm {...props} mentee={mentee} />;
    case 'end': {
      if (sessions.data === undefined) return null;
      return <EndForm {...props} nextSession={nextSessionDate(sessions.data, localDayOf(new Date()))} />;
    }
    case 'close':
      if (actions.data === undefined || sessions.data === undefined) return null;
      return <CloseForm {...props} open={openActions(actions.data)} sessions={sessions.data} />;
    default:
      return <PlainStepForm {...props} step={asked} />;
  }
}
