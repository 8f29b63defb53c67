import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useWords } from '../app/words.tsx';
import { commandGroups, type EditorCommand, historyCommands, sayKeys } from './commands.ts';
import { LinkControl } from './link-control.tsx';
import styles from './rich-text-editor.module.css';
import { TableControl } from './table-control.tsx';
import { ToolbarButton } from './toolbar-button.tsx';
import { useRovingFocus } from './use-roving-focus.ts';

const mac = navigator.userAgent.includes('Mac OS X');
const all = [...commandGroups.flat(), ...historyCommands];

interface ToolState {
  readonly link: boolean;
  readonly table: boolean;
  readonly active: Readonly<Record<string, boolean>>;
  readonly possible: Readonly<Record<string, boolean>>;
}

const readState = (editor: Editor): ToolState => ({
  link: editor.isActive('link'),
  table: editor.isActive('table'),
  active: Object.fromEntries(all.map((command) => [command.label, command.isActive?.(editor) ?? false])),
  possible: Object.fromEntries(all.map((command) => [command.label, command.isPossible?.(editor) ?? true])),
});

/** The formatting tools of one editor: one tab stop, arrow keys inside. */
export function Toolbar({ editor, label, controls }: { editor: Editor; label: string; controls: string }) {
  const { say } = useWords();
  const roving = useRovingFocus();
  const state = useEditorState({ editor, selector: ({ editor }) => readState(editor) });

  const button = (command: EditorCommand) => (
    <ToolbarButton
      key={command.label}
      label={say(command.label)}
      keys={sayKeys(command.keys, mac)}
      icon={command.icon}
      {...(command.isActive === undefined ? {} : { pressed: state.active[command.label] ?? false })}
      possible={state.possible[command.label] ?? true}
      onClick={() => command.run(editor)}
    />
  );

  return (
    <div
      {...roving}
      role="toolbar"
      aria-label={say('editor.toolbar', { label })}
      aria-controls={controls}
      className={styles.toolbar}
    >
      {commandGroups.map((group) => (
        <div key={group[0]?.label} className={styles.group}>
          {group.map(button)}
        </div>
      ))}
      <div className={styles.group}>
        <LinkControl editor={editor} active={state.link} />
        <TableControl editor={editor} inTable={state.table} />
      </div>
      <div className={styles.group}>{historyCommands.map(button)}</div>
    </div>
  );
}
