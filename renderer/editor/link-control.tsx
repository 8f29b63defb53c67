import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useId, useState } from 'react';
import { isAllowedLink } from '../../shared/rich-text/links.ts';
import { useWords } from '../app/words.tsx';
import { linkAddress } from './link-address.ts';
import { ToolbarButton } from './toolbar-button.tsx';

/** Sets, changes or removes the link on the selected words. */
export function LinkControl({ editor, active }: { editor: Editor; active: boolean }) {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const [address, setAddress] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();

  const open = () => {
    const href: unknown = editor.getAttributes('link').href;
    setAddress(typeof href === 'string' ? href : '');
    setRefused(false);
    setOpened(true);
  };
  const close = () => setOpened(false);

  const set = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const href = linkAddress(address);
    if (!isAllowedLink(href)) {
      setRefused(true);
      document.getElementById(id)?.focus();
      return;
    }
    close();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !active) {
      chain
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else chain.setLink({ href }).run();
  };

  const remove = () => {
    close();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      position="bottom-start"
      shadow="md"
      width={340}
    >
      <Popover.Target>
        <ToolbarButton
          label={say('editor.link')}
          icon={IconLink}
          pressed={active}
          aria-haspopup="dialog"
          onClick={opened ? close : open}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={say('editor.link')}>
        <form onSubmit={set} noValidate>
          <Stack gap="sm">
            <TextInput
              id={id}
              data-autofocus
              label={say('editor.link.address')}
              description={say('editor.link.hint')}
              value={address}
              error={refused ? say('editor.link.refused') : undefined}
              onChange={(event) => setAddress(event.currentTarget.value)}
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
            />
            <Group justify="flex-end" gap="xs">
              {active && (
                <Button variant="default" size="xs" onClick={remove}>
                  {say('editor.link.remove')}
                </Button>
              )}
              <Button type="submit" size="xs">
                {say('editor.link.set')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
