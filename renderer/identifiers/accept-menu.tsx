import { Button, Menu } from '@mantine/core';
import type { Identifier } from '../../shared/domain/identifiers/identifier.ts';
import { useWords } from '../app/words.tsx';
import { useAccept } from './use-accept.ts';

/** Says of something found that it is all right, with this mentee or everywhere; both are remembered and can be undone. */
export function AcceptMenu({
  found: { kind, text },
  mentee,
}: {
  found: Pick<Identifier, 'kind' | 'text'>;
  mentee: { readonly id: string; readonly shownAs: string };
}) {
  const { say } = useWords();
  const accept = useAccept();
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          loading={accept.isPending}
          aria-label={say('identifiers.acceptOf', { text })}
        >
          {say('identifiers.accept')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => accept.mutate({ kind, text, menteeId: mentee.id })}>
          {say('identifiers.accept.here', { mentee: mentee.shownAs })}
        </Menu.Item>
        <Menu.Item onClick={() => accept.mutate({ kind, text, menteeId: null })}>
          {say('identifiers.accept.everywhere')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
