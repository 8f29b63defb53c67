import { Menu } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useWords } from '../app/words.tsx';
import { ToolbarButton } from './toolbar-button.tsx';

/** Puts a table into the text, and works on the one around the cursor. */
export function TableControl({ editor, inTable }: { editor: Editor; inTable: boolean }) {
  const { say } = useWords();
  const chain = () => editor.chain().focus();
  return (
    <Menu position="bottom-start" shadow="md" withinPortal returnFocus={false}>
      <Menu.Target>
        <ToolbarButton label={say('editor.table')} icon={IconTable} pressed={inTable} />
      </Menu.Target>
      <Menu.Dropdown>
        {!inTable && (
          <Menu.Item onClick={() => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}>
            {say('editor.table.insert')}
          </Menu.Item>
        )}
        {inTable && (
          <>
            <Menu.Item onClick={() => chain().addRowAfter().run()}>{say('editor.table.addRow')}</Menu.Item>
            <Menu.Item onClick={() => chain().addColumnAfter().run()}>
              {say('editor.table.addColumn')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => chain().deleteRow().run()}>{say('editor.table.removeRow')}</Menu.Item>
            <Menu.Item onClick={() => chain().deleteColumn().run()}>
              {say('editor.table.removeColumn')}
            </Menu.Item>
            <Menu.Item onClick={() => chain().deleteTable().run()}>{say('editor.table.remove')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
