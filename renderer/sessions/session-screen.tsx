import type { ListedSession } from '../../shared/domain/session.ts';
import { useRead } from '../app/client.ts';
import { Failure } from '../ui/failure.tsx';
import { SessionPage } from './session-page.tsx';

/** Reads a session and shows its page. */
export function SessionScreen({
  sessionId,
  sessions,
}: {
  sessionId: string;
  sessions: readonly ListedSession[];
}) {
  const page = useRead('sessions.get', { id: sessionId });
  if (page.error !== null) return <Failure error={page.error} />;
  if (page.data === undefined) return null;
  return <SessionPage page={page.data} sessions={sessions} />;
}
