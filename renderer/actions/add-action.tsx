import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { Failure } from '../ui/failure.tsx';
import { ActionForm } from './action-form.tsx';
import { useAgreed } from './use-agreed.ts';

/** Adds next steps, one after another. `sessionId` names the session that agreed them. */
export function AddAction({ menteeId, sessionId }: { menteeId: string; sessionId: string | null }) {
  const { say } = useWords();
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState(0);
  const add = useChange('actions.add', ['actions.list', 'home.overview', 'timeline.list']);
  const agreed = useAgreed({ menteeId, sessionId, createdAt: new Date().toISOString() });
  const opener = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);

  useEffect(() => {
    if (wasAdding.current && !adding) opener.current?.focus();
    wasAdding.current = adding;
  }, [adding]);

  if (!adding) {
    return (
      <Button
        ref={opener}
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {say('actions.add')}
      </Button>
    );
  }
  return (
    <>
      <FocusFirst key={added}>
        <ActionForm
          agreedOn={agreed.on}
          submitLabel={say('actions.addSubmit')}
          busy={add.isPending}
          onSubmit={(details) =>
            add.mutate({ menteeId, sessionId, details }, { onSuccess: () => setAdded((count) => count + 1) })
          }
          onCancel={() => setAdding(false)}
        />
      </FocusFirst>
      <Failure error={add.error} />
    </>
  );
}
