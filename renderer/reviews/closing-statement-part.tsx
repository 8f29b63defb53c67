import { Button, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ClosingStatement, Ending } from '../../shared/domain/ending.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { emptyDocument, type RichDocument } from '../../shared/rich-text/document.ts';
import { call, useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { LeavePart } from '../documents/leave-part.tsx';
import { AutosavedEditor } from '../editor/autosaved-editor.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './reviews.module.css';
import { SettledStatement } from './settled-statement.tsx';
import { StatementSigning } from './statement-signing.tsx';

/** The closing statement: begun, written, signed by both where they like, and sealed. */
export function ClosingStatementPart({
  mentee,
  statement,
}: {
  mentee: Mentee;
  statement: ClosingStatement | null;
}) {
  const { say } = useWords();
  const draft = useChange('endings.draftStatement', ['endings.list']);
  if (statement !== null) return <Begun key={statement.id} mentee={mentee} statement={statement} />;
  return (
    <section className={styles.statement}>
      <Title order={3}>{say('ending.statement.title')}</Title>
      <Text maw="60ch">{say('ending.statement.why')}</Text>
      <div>
        <Button
          variant="default"
          loading={draft.isPending}
          onClick={() => draft.mutate({ menteeId: mentee.id, document: emptyDocument() })}
        >
          {say('ending.statement.start')}
        </Button>
      </div>
      <Failure error={draft.error} />
    </section>
  );
}

function Begun({ mentee, statement }: { mentee: Mentee; statement: ClosingStatement }) {
  const { say } = useWords();
  const signatures = useRead('signatures.list', { kind: 'closing-statement', id: statement.id });
  if (signatures.error !== null) return <Failure error={signatures.error} />;
  if (signatures.data === undefined) return null;
  const held = statement.sealedOn !== null || signatures.data.length > 0;
  return (
    <section className={styles.statement}>
      {held ? <SettledStatement statement={statement} /> : <Written mentee={mentee} statement={statement} />}
      <StatementSigning mentee={mentee} statement={statement} signatures={signatures.data} />
      <Title order={4} mt="md">
        {say('documents.leave')}
      </Title>
      <LeavePart
        subject={{ kind: 'closing-statement', statementId: statement.id }}
        menteeId={mentee.id}
        signable={statement.sealedOn !== null}
        onPaper
      />
    </section>
  );
}

function Written({ mentee, statement }: { mentee: Mentee; statement: ClosingStatement }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { id } = statement;
  const menteeId = mentee.id;
  const save = async (document: RichDocument, revision: number) => {
    const saved = await call('endings.saveStatement', { id, document, revision });
    // the list holds the text that the next opening of this page starts from
    queries.setQueryData<Ending[]>(['endings.list', { menteeId }], (endings) =>
      endings?.map((ending) =>
        ending.statement?.id === id
          ? { ...ending, statement: { ...ending.statement, document, ...saved } }
          : ending,
      ),
    );
    return saved;
  };
  const readAnew = async () => {
    const endings = await call('endings.list', { menteeId });
    const found = endings.find((ending) => ending.statement?.id === id)?.statement ?? null;
    if (found === null) throw new AlcoveError('record.notFound');
    return found;
  };
  return (
    <AutosavedEditor
      documentRef={{ kind: 'closing-statement', ownerId: id }}
      read={statement}
      save={save}
      readAnew={readAnew}
      title={say('ending.statement.title')}
      note={say('ending.statement.note')}
      voice="shareable"
      menteeId={menteeId}
      placeholder={say('ending.statement.placeholder')}
    />
  );
}
