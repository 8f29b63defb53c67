import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ListedSession, Session, SessionState } from '../../shared/domain/session.ts';
import { useWords } from '../app/words.tsx';
import { DeleteDialog } from '../bin/delete-dialog.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { useSessionAct } from './session-writing.ts';

/** The rarely wanted: to say that a meeting did not take place after all, and to put a whole session into the bin. */
export function SessionMenu({ session, heading }: { session: Session; heading: string }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const change = useSessionAct('sessions.changeState', session.id);
  const { id, menteeId, state } = session;
  const become = (next: SessionState) =>
    change.mutate({ id, state: next, cancellation: { by: null, on: null } });

  const leave = () => {
    // the list goes first, so that no page of a session that is gone is read once more
    queries.setQueryData<ListedSession[]>(['sessions.list', { menteeId }], (sessions) =>
      sessions?.filter((one) => one.id !== id),
    );
    void navigate(workspacePath(menteeId, 'sessions'), { replace: true });
  };

  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" px="xs" aria-label={say('sessions.more')}>
            <IconDots size={18} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {state === 'held' ? (
            <>
              <Menu.Item onClick={() => become('planned')}>{say('sessions.notBegun')}</Menu.Item>
              <Menu.Item onClick={() => become('cancelled')}>{say('sessions.sayCancelled')}</Menu.Item>
              <Menu.Item onClick={() => become('missed')}>{say('sessions.sayMissed')}</Menu.Item>
            </>
          ) : (
            <Menu.Item onClick={() => become('held')}>{say('sessions.tookPlace')}</Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item color="var(--danger)" onClick={() => setAsking(true)}>
            {say('sessions.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeleteDialog
        thing={asking ? { kind: 'session', subjectId: id, name: heading } : undefined}
        onClose={() => setAsking(false)}
        onDeleted={leave}
        onPutBack={() => void navigate(workspacePath(menteeId, 'sessions', id))}
      />
    </>
  );
}
