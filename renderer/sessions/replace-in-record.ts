import { useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import type { RefObject } from 'react';
import { placeAmongOthers } from '../../shared/domain/attendees.ts';
import type { RecordFinding } from '../../shared/domain/identifiers/record-finding.ts';
import { withReplaced } from '../../shared/domain/identifiers/with-replaced.ts';
import type { SessionFacts, SessionTogether } from '../../shared/domain/session.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { positionsOf } from '../../shared/rich-text/text-blocks.ts';
import { call } from '../app/client.ts';
import { putWords } from '../identifiers/identifier-marks.ts';
import type { ReplaceInRecord } from '../identifiers/record-findings.tsx';
import type { AutosavedFields } from './use-autosaved-fields.ts';

/**
 * Puts other words in place of something found in the record of a session, where it stands: in the open editor as one step
 * that can be undone there, in a field of this page, or in the vault.
 */
export function useReplaceInRecord({
  sessionId,
  editor,
  facts,
  together,
  onField,
}: {
  sessionId: string;
  /** Of the record's own text; null while it is folded away. */
  editor: RefObject<Editor | null>;
  facts: AutosavedFields<SessionFacts>;
  together: AutosavedFields<SessionTogether>;
  /** A field of the page says something else now. */
  onField: () => void;
}): ReplaceInRecord {
  const queries = useQueryClient();

  const inVault = async (finding: RecordFinding, replacement: string) => {
    const { path, start, end, text } = finding;
    await call('identifiers.replace', { sessionId, path, start, end, text, replacement });
    await queries.invalidateQueries();
  };

  /** Changes the field of the page that a finding stands in; false where it stands in none. */
  const inField = (finding: RecordFinding, replacement: string): boolean => {
    const [part, , at] = finding.path;
    const put = (text: string | null) => putIn(text, finding, replacement);
    if (part === 'signposting') facts.change({ signposting: put(facts.now().signposting) });
    else if (part === 'takesAway') together.change({ menteeLearned: put(together.now().menteeLearned) });
    else if (part === 'session') {
      const index = placeAmongOthers(Number(at));
      const { others } = together.now();
      together.change({ others: others.with(index, put(others[index] ?? null)) });
    } else return false;
    onField();
    return true;
  };

  return async (finding) => {
    const { path, start, text, replacement } = finding;
    const back = { ...finding, end: start + replacement.length, text: replacement };
    if (path[0] === 'record' && editor.current !== null) return inEditor(editor.current, finding);
    if (inField(finding, replacement)) {
      return async () => inField(back, text);
    }
    await inVault(finding, replacement);
    return async () => {
      await inVault(back, text);
      return true;
    };
  };
}

function inEditor(editor: Editor, { path, start, end, text, replacement }: RecordFinding) {
  const place = positionsOf(editor.state.doc, { block: Number(path[1]), start, end }, text);
  if (place === undefined) throw new AlcoveError('record.stale');
  putWords(editor, place, replacement);
  const after = editor.state.doc;
  return async () => !editor.isDestroyed && editor.state.doc.eq(after) && editor.commands.undo();
}

function putIn(whole: string | null, stretch: RecordFinding, replacement: string): string {
  const changed = withReplaced(whole, stretch, replacement);
  if (changed === undefined) throw new AlcoveError('record.stale');
  return changed;
}
