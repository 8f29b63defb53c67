import { Title } from '@mantine/core';
import { useId } from 'react';
import type { WordId } from '../../shared/words/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './shortcut-sheet.module.css';
import { type Keys, shortcuts, spellKeys, writingShortcuts } from './shortcuts.ts';
import { useWords } from './words.tsx';

interface ShortcutSheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All keyboard shortcuts on one sheet. */
export function ShortcutSheet({ opened, onClose }: ShortcutSheetProps) {
  const { say } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('app.shortcuts.title')} size="lg">
      <Keyset title={say('app.shortcuts.everywhere')} entries={shortcuts} />
      <Keyset title={say('app.shortcuts.writing')} entries={writingShortcuts} />
    </Dialog>
  );
}

interface KeysetProps {
  readonly title: string;
  readonly entries: readonly { readonly keys: Keys; readonly word: WordId }[];
}

function Keyset({ title, entries }: KeysetProps) {
  const { say } = useWords();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.set}>
      <Title order={3} id={titleId}>
        {title}
      </Title>
      <dl className={styles.list}>
        {entries.map(({ keys, word }) => (
          <div key={word} className={styles.entry}>
            <dt>{say(word)}</dt>
            <dd>
              <kbd>{spellKeys(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
