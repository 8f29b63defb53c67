import { Button, Menu } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { closeHistory } from '@tiptap/pm/history';
import type { Editor } from '@tiptap/react';
import { Link } from 'react-router';
import { toRichDocument } from '../../shared/domain/rich-blocks.ts';
import type { TextTemplateKind } from '../../shared/domain/text-template.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { builtInTexts } from '../../shared/words/en-gb/text-templates.ts';
import { useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';

/** Puts a template into a text: into an empty one as it is, else at its end; one step that can be undone. */
export function InsertTemplate({ kind, editor }: { kind: TextTemplateKind; editor: () => Editor | null }) {
  const { say } = useWords();
  const own = useRead('textTemplates.list', undefined);
  const insert = (document: RichDocument) => {
    const into = editor();
    if (into === null) return;
    const { doc, tr } = into.state;
    const end = doc.content.size;
    into.view.dispatch(closeHistory(tr));
    into
      .chain()
      .insertContentAt(into.isEmpty ? { from: 0, to: end } : end, document.content.content ?? [])
      .focus('end')
      .run();
  };
  return (
    <PrivateOnly>
      <Menu position="bottom-end" shadow="md" returnFocus={false}>
        <Menu.Target>
          <Button size="compact-sm" variant="default" leftSection={<IconTemplate size={16} aria-hidden />}>
            {say('textTemplates.insert')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {builtInTexts[kind].map(({ name, blocks }) => (
            <Menu.Item key={name} onClick={() => insert(toRichDocument(blocks))}>
              {name}
            </Menu.Item>
          ))}
          {own.data
            ?.filter((template) => template.kind === kind)
            .map(({ id, name, document }) => (
              <Menu.Item key={id} onClick={() => insert(document)}>
                {name}
              </Menu.Item>
            ))}
          <Menu.Divider />
          <Menu.Item component={Link} to="/templates">
            {say('textTemplates.all')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </PrivateOnly>
  );
}
