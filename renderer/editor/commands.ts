import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconH1,
  IconH2,
  IconH3,
  IconItalic,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconQuote,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { WordId } from '../../shared/words/index.ts';

/** One button of the toolbar. A command without `isActive` is not a toggle. */
export interface EditorCommand {
  readonly label: WordId;
  /** As shown beside the label; Tiptap's own keys. `Mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: string;
  readonly icon: TablerIcon;
  readonly run: (editor: Editor) => void;
  readonly isActive?: (editor: Editor) => boolean;
  readonly isPossible?: (editor: Editor) => boolean;
}

const heading = (level: 1 | 2 | 3, icon: TablerIcon): EditorCommand => ({
  label: `editor.heading${level}`,
  keys: `Mod+Alt+${level}`,
  icon,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  isActive: (editor) => editor.isActive('heading', { level }),
});

/** The toolbar's groups of simple commands, in order. */
export const commandGroups: readonly (readonly EditorCommand[])[] = [
  [heading(1, IconH1), heading(2, IconH2), heading(3, IconH3)],
  [
    {
      label: 'editor.bold',
      keys: 'Mod+B',
      icon: IconBold,
      run: (editor) => editor.chain().focus().toggleBold().run(),
      isActive: (editor) => editor.isActive('bold'),
    },
    {
      label: 'editor.italic',
      keys: 'Mod+I',
      icon: IconItalic,
      run: (editor) => editor.chain().focus().toggleItalic().run(),
      isActive: (editor) => editor.isActive('italic'),
    },
  ],
  [
    {
      label: 'editor.bullets',
      keys: 'Mod+Shift+8',
      icon: IconList,
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
      isActive: (editor) => editor.isActive('bulletList'),
    },
    {
      label: 'editor.numbers',
      keys: 'Mod+Shift+7',
      icon: IconListNumbers,
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      isActive: (editor) => editor.isActive('orderedList'),
    },
    {
      label: 'editor.tasks',
      keys: 'Mod+Shift+9',
      icon: IconListCheck,
      run: (editor) => editor.chain().focus().toggleTaskList().run(),
      isActive: (editor) => editor.isActive('taskList'),
    },
    {
      label: 'editor.quote',
      keys: 'Mod+Shift+B',
      icon: IconQuote,
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
      isActive: (editor) => editor.isActive('blockquote'),
    },
  ],
];

/** The commands at the end of the toolbar. */
export const historyCommands: readonly EditorCommand[] = [
  {
    label: 'editor.undo',
    keys: 'Mod+Z',
    icon: IconArrowBackUp,
    run: (editor) => editor.chain().focus().undo().run(),
    isPossible: (editor) => editor.can().undo(),
  },
  {
    label: 'editor.redo',
    keys: 'Mod+Shift+Z',
    icon: IconArrowForwardUp,
    run: (editor) => editor.chain().focus().redo().run(),
    isPossible: (editor) => editor.can().redo(),
  },
];

/** `Mod+B` as people read it on this computer. */
export function sayKeys(keys: string, mac: boolean): string {
  return keys.replace('Mod', mac ? 'Cmd' : 'Ctrl').replace('Alt', mac ? 'Option' : 'Alt');
}
