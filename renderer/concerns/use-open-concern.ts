import { useNavigate } from 'react-router';
import { useChange } from '../app/client.ts';
import { workspacePath } from '../mentees/workspace-tabs.ts';

/** Opens a page of the concern log and goes there. */
export function useOpenConcern(menteeId: string) {
  const navigate = useNavigate();
  const open = useChange('concerns.open', ['concerns.list']);
  return {
    ...open,
    begin: (sessionId: string | null) =>
      open.mutate(
        { menteeId, sessionId },
        { onSuccess: ({ id }) => void navigate(workspacePath(menteeId, 'boundaries', id)) },
      ),
  };
}
