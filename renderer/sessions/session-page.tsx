import { Button, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import type { ListedSession, SessionPage as Page } from '../../shared/domain/session.ts';
import { isEmptyDocument } from '../../shared/rich-text/is-empty.ts';
import { useWords } from '../app/words.tsx';
import { ChecklistCard } from '../checklists/checklist-card.tsx';
import { LogConcern } from '../concerns/log-concern.tsx';
import { Contributions } from '../contributions/contributions.tsx';
import { GoalsSpokenOf } from '../goals/goals-spoken-of.tsx';
import { SignedRecords } from '../session-records/signed-records.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { AgendaAtHand } from './agenda/agenda-at-hand.tsx';
import { ClosePhase } from './close/close-phase.tsx';
import { RecordExport } from './export/record-export.tsx';
import { Phase } from './phase.tsx';
import styles from './phases.module.css';
import { PlanPhase } from './plan-phase.tsx';
import { useReplaceInRecord } from './replace-in-record.ts';
import { SessionClock } from './session-clock.tsx';
import { factsOf } from './session-facts.ts';
import { SessionMenu } from './session-menu.tsx';
import { SessionStateLine } from './session-state.tsx';
import { SessionTexts } from './session-texts.tsx';
import { useSaveFields } from './session-writing.ts';
import sheet from './sessions.module.css';
import { quietState, useAutosavedFields } from './use-autosaved-fields.ts';
import { WhenFields } from './when-fields.tsx';

/** One meeting in three parts on one page: what it shall be about, what was said, and what follows from it. */
export function SessionPage({ page, sessions }: { page: Page; sessions: readonly ListedSession[] }) {
  const { say, sayDate } = useWords();
  const { session, agenda } = page;
  const save = useSaveFields(session.id);
  const facts = useAutosavedFields(factsOf(session), save.facts);
  const together = useAutosavedFields(session.together, save.together);
  const log = useAutosavedFields(page.privateLog, save.privateLog);
  const [changing, toggle] = useDisclosure(false);
  // words from before such an agreement stay where they are
  const noPrivate = page.noPrivateNotes && isNothingPrivate(page);
  const held = session.state === 'held';
  const [opened, setOpened] = useState({ plan: session.state === 'planned', hold: held, close: held });
  const toggler = (phase: keyof typeof opened) => () =>
    setOpened((now) => ({ ...now, [phase]: !now[phase] }));
  const heading = say('sessions.heading', { number: session.number, date: sayDate(facts.fields.date) });
  const { others } = together.fields;
  const recordEditor = useRef<Editor>(null);
  const [fieldsReplaced, setFieldsReplaced] = useState(0);
  const replace = useReplaceInRecord({
    sessionId: session.id,
    editor: recordEditor,
    facts,
    together,
    onField: () => setFieldsReplaced((count) => count + 1),
  });

  return (
    <article className={sheet.session} aria-label={heading}>
      <header>
        <div className={sheet.headLine}>
          <Title order={2}>{heading}</Title>
          <div className={sheet.headActs}>
            <RecordExport
              session={session}
              recordRevision={page.record.revision}
              replace={replace}
              offered={held && page.recordStanding !== 'sealed'}
            />
            <SessionMenu session={session} heading={heading} />
          </div>
        </div>
        <div className={sheet.factLine}>
          <Text span>
            {[
              held ? '' : say(`sessions.state.${session.state}`),
              facts.fields.startTime ?? '',
              say('mentees.overview.sayMinutes', { minutes: facts.fields.minutes }),
              say(`sessions.format.${facts.fields.format}`),
              others.length === 0 ? '' : say('sessions.with', { names: others.join(', ') }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={changing}
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={toggle.toggle}
          >
            {changing ? say('sessions.changeWhenDone') : say('sessions.changeWhen')}
          </Button>
          <SaveState state={quietState(facts.state)} />
        </div>
        {changing && (
          <WhenFields
            facts={facts.fields}
            onChange={facts.change}
            others={others}
            onOthers={(names) => together.change({ others: names })}
          />
        )}
        <SessionStateLine
          session={session}
          onBegin={() => setOpened({ plan: false, hold: true, close: true })}
        />
      </header>

      <SignedRecords sessionId={session.id} />

      <Phase
        title={say('sessions.phase.plan')}
        hint={
          agenda.length === 0
            ? say('sessions.phase.plan.none')
            : say('sessions.phase.plan.some', { count: agenda.length })
        }
        opened={opened.plan}
        onToggle={toggler('plan')}
      >
        <PlanPhase sessionId={session.id} agenda={agenda} log={log} noPrivateNotes={noPrivate} />
      </Phase>
      <Phase
        title={say('sessions.phase.hold')}
        hint={say('sessions.phase.hold.hint')}
        opened={opened.hold}
        onToggle={toggler('hold')}
      >
        <div className={styles.agenda}>
          <SessionClock
            session={session}
            minutes={facts.fields.minutes}
            onTake={(minutes) => {
              toggle.close();
              facts.change({ minutes });
            }}
          />
          <AgendaAtHand sessionId={session.id} agenda={agenda} />
        </div>
        <ChecklistCard menteeId={session.menteeId} sessionId={session.id} />
        <SessionTexts page={page} recordEditor={recordEditor} noPrivateNotes={noPrivate} />
        <div>
          <LogConcern menteeId={session.menteeId} sessionId={session.id} />
        </div>
        <GoalsSpokenOf menteeId={session.menteeId} sessionId={session.id} />
        <Contributions menteeId={session.menteeId} sessionId={session.id} />
        <div>
          <LogConcern menteeId={session.menteeId} sessionId={session.id} />
        </div>
      </Phase>
      <Phase
        title={say('sessions.phase.close')}
        hint={say('sessions.phase.close.hint')}
        opened={opened.close}
        onToggle={toggler('close')}
      >
        <ClosePhase
          // its fields keep what was typed into them: other words need other fields
          key={fieldsReplaced}
          noPrivateNotes={noPrivate}
          page={page}
          sessions={sessions}
          facts={facts}
          together={together}
          log={log}
        />
      </Phase>
    </article>
  );
}

function isNothingPrivate({ privateNote, privateLog }: Page): boolean {
  const { preparation, learned, skills, modes } = privateLog;
  return (
    isEmptyDocument(privateNote.document) &&
    [preparation, learned].every((text) => text === null) &&
    skills.length + modes.length === 0
  );
}
