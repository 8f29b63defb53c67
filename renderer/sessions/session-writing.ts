import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { PrivateLog } from '../../shared/domain/private-log.ts';
import type {
  EditedDocument,
  Session,
  SessionFacts,
  SessionPage,
  SessionTogether,
} from '../../shared/domain/session.ts';
import type { CallInput, Output, ProcedureName } from '../../shared/ipc/contract.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { call } from '../app/client.ts';
import type { Save } from '../editor/autosave.ts';

type Part = 'record' | 'privateNote';
const procedures = { record: 'sessions.saveRecord', privateNote: 'sessions.savePrivateNote' } as const;

function remember(queries: QueryClient, sessionId: string, change: (page: SessionPage) => SessionPage) {
  // what was written is what the next opening of this page starts from
  queries.setQueryData<SessionPage>(['sessions.get', { id: sessionId }], (page) =>
    page === undefined ? page : change(page),
  );
  void queries.invalidateQueries({ queryKey: ['home.overview'] });
}

/** How one of a session's two documents is written and read anew. */
export function useSessionDocument(
  sessionId: string,
  part: Part,
): { readonly save: Save<RichDocument>; readonly readAnew: () => Promise<EditedDocument> } {
  const queries = useQueryClient();
  return {
    async save(document, revision) {
      const saved = await call(procedures[part], { sessionId, document, revision });
      remember(queries, sessionId, (page) => ({ ...page, [part]: { document, ...saved } }));
      return saved;
    },
    readAnew: async () => (await call('sessions.get', { id: sessionId }))[part],
  };
}

/** How the fields of a session are written. They have no revision: the last word counts. */
export function useSaveFields(sessionId: string): {
  readonly facts: Save<SessionFacts>;
  readonly together: Save<SessionTogether>;
  readonly privateLog: Save<PrivateLog>;
} {
  const queries = useQueryClient();
  const wrote = (session: Session, ...stale: ProcedureName[]) => {
    remember(queries, sessionId, (page) => ({ ...page, session }));
    for (const read of stale) void queries.invalidateQueries({ queryKey: [read] });
    return { revision: 0, savedAt: session.updatedAt };
  };
  return {
    facts: async (facts) =>
      wrote(await call('sessions.changeFacts', { id: sessionId, facts }), 'sessions.list', 'timeline.list'),
    together: async (together) => wrote(await call('sessions.saveTogether', { id: sessionId, together })),
    async privateLog(log) {
      const { savedAt } = await call('sessions.savePrivateLog', { sessionId, log });
      remember(queries, sessionId, (page) => ({ ...page, privateLog: log }));
      return { revision: 0, savedAt };
    },
  };
}

/** Acts on a session that are done at once; the page shows what they answer. */
export function useSessionAct<N extends 'sessions.changeState' | 'sessions.timer' | 'sessions.noteReading'>(
  name: N,
  sessionId: string,
) {
  const queries = useQueryClient();
  return useMutation<Output<N>, AlcoveError, CallInput<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: async (session) => {
      remember(queries, sessionId, (page) => ({ ...page, session }));
      if (name !== 'sessions.changeState') return;
      await Promise.all(
        (['sessions.list', 'timeline.list', 'actions.list'] as const).map((read) =>
          queries.invalidateQueries({ queryKey: [read] }),
        ),
      );
    },
  });
}

/** Changes the agenda of a session; every answer is the whole agenda. */
export function useAgendaChange<N extends 'agenda.add' | 'agenda.change' | 'agenda.move' | 'agenda.remove'>(
  name: N,
  sessionId: string,
) {
  const queries = useQueryClient();
  return useMutation<Output<N>, AlcoveError, CallInput<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: async (agenda) => {
      remember(queries, sessionId, (page) => ({ ...page, agenda }));
      await queries.invalidateQueries({ queryKey: ['agenda.suggest'] });
    },
  });
}
