import { Textarea } from '@mantine/core';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { PrivateLog } from '../../shared/domain/private-log.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { AgendaPart } from './agenda/agenda-part.tsx';
import { PrivatePart } from './private-part.tsx';
import type { AutosavedFields } from './use-autosaved-fields.ts';

/** What the meeting shall be about, and what the mentor wants to bear in mind. */
export function PlanPhase({
  sessionId,
  agenda,
  log,
  noPrivateNotes,
}: {
  sessionId: string;
  agenda: readonly AgendaItem[];
  log: AutosavedFields<PrivateLog>;
  noPrivateNotes: boolean;
}) {
  const { say } = useWords();
  return (
    <>
      <AgendaPart sessionId={sessionId} agenda={agenda} />
      {!noPrivateNotes && (
        <PrivateOnly>
          <PrivatePart title={say('sessions.log')} hint={say('sessions.log.hint')} state={log.state}>
            <Textarea
              size="md"
              aria-label={say('sessions.log.preparation')}
              defaultValue={log.fields.preparation ?? ''}
              maxLength={8000}
              autosize
              minRows={3}
              onChange={(event) => log.change({ preparation: event.currentTarget.value })}
            />
          </PrivatePart>
        </PrivateOnly>
      )}
    </>
  );
}
