import { useRef } from 'react';
import { type Checklist, isSettled } from '../../shared/domain/checklist.ts';
import { useChange, useRead } from '../app/client.ts';

/**
 * A mentee's checklists with what they are read beside, and how to begin one; undefined until all is read. A checklist
 * counts as open as long as a page shows it that found it open: the last tick moves nothing from under the pointer.
 */
export function useChecklists(menteeId: string) {
  const { data, error } = useRead('checklists.list', { menteeId });
  const sessions = useRead('sessions.list', { menteeId });
  const templates = useRead('checklists.templates', undefined);
  const begin = useChange('checklists.begin', ['checklists.list', 'checklists.templates']);
  const foundOpen = useRef(new Map<string, boolean>());

  const known = { error, beginError: begin.error, busy: begin.isPending };
  if (data === undefined || sessions.data === undefined || templates.data === undefined)
    return { ...known, read: undefined };
  const { checklists, facts } = data;
  for (const checklist of checklists)
    if (!foundOpen.current.has(checklist.id))
      foundOpen.current.set(checklist.id, !isSettled(checklist, facts));
  const isOpen = ({ id }: Checklist) => foundOpen.current.get(id) === true;
  return {
    ...known,
    read: {
      facts,
      open: checklists.filter(isOpen),
      settled: checklists.filter((checklist) => !isOpen(checklist)),
      sessions: sessions.data,
      templates: templates.data,
      /** Nothing has been begun, and the two of you have hardly met. */
      isBeginning: checklists.length === 0 && sessions.data.length <= 1,
      beginFrom: (templateId: string | null) => begin.mutate({ menteeId, templateId }),
    },
  };
}
