import type { Node } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Identifier } from '../../shared/domain/identifiers/identifier.ts';
import { identifiersToLookAt, type WatchFor } from '../../shared/domain/identifiers/watch-for.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import {
  identifierMarks,
  identifierMarksKey,
  lookThrough,
  type MarkedIdentifier,
  showMarks,
} from './identifier-marks.ts';
import styles from './identifiers.module.css';

/** How long a pause in typing is before the text is looked through, in milliseconds. */
const pause = 400;

/** What may tell who somebody is in a text that is being written, marked there too. Nothing while `watch` is not known. */
export function useWritingCheck(
  editor: Editor | null,
  watch: WatchFor | undefined,
): readonly MarkedIdentifier[] {
  const { say } = useWords();
  const sentence = useEffectEvent(({ kind }: MarkedIdentifier) =>
    say('identifiers.mark', { kind: say(`identifiers.kind.${kind}`) }),
  );
  const [found, setFound] = useState<readonly MarkedIdentifier[]>([]);

  useEffect(() => {
    if (editor === null || watch === undefined) return;
    const known = new WeakMap<Node, readonly Identifier[]>();
    const today = localDayOf(new Date());
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (editor.isDestroyed) return;
      const now = lookThrough(editor.state.doc, (text) => identifiersToLookAt(text, watch, today), known);
      showMarks(editor, now, { className: styles.marked ?? '', sentence: (one) => sentence(one) });
      setFound(now);
    };
    const lookSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, pause);
    };
    editor.registerPlugin(identifierMarks());
    look();
    editor.on('update', lookSoon);
    return () => {
      clearTimeout(waiting);
      editor.off('update', lookSoon);
      if (!editor.isDestroyed) editor.unregisterPlugin(identifierMarksKey);
      setFound([]);
    };
  }, [editor, watch]);

  return found;
}
