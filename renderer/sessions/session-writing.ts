import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { EditedDocument, Session, SessionFacts, SessionPage } from '../../shared/domain/session.ts';
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

/** How a session's facts are written. They have no revision: the last word counts. */
export function useSaveFacts(sessionId: string): Save<SessionFacts> {
  const queries = useQueryClient();
  return async (facts) => {
    const session: Session = await call('sessions.changeFacts', { id: sessionId, facts });
    remember(queries, sessionId, (page) => ({ ...page, session }));
    await Promise.all(
      (['sessions.list', 'timeline.list'] as const).map((read) =>
        queries.invalidateQueries({ queryKey: [read] }),
      ),
    );
    return { revision: 0, savedAt: session.updatedAt };
  };
}
