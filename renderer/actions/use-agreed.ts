import type { Action } from '../../shared/domain/action.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';

/** The day on which an action was agreed, and the number of the session that agreed it, if one did. */
export function useAgreed({
  menteeId,
  sessionId,
  createdAt,
}: Pick<Action, 'menteeId' | 'sessionId' | 'createdAt'>): {
  readonly on: string;
  readonly session: number | undefined;
} {
  const sessions = useRead('sessions.list', { menteeId }, { enabled: sessionId !== null });
  const session = sessions.data?.find(({ id }) => id === sessionId);
  return { on: session?.date ?? localDayOf(new Date(createdAt)), session: session?.number };
}
