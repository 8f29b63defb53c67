import type { TimelineEvent } from '../../shared/domain/timeline.ts';
import { type WorkspaceTab, workspacePath } from '../mentees/workspace-tabs.ts';

const tabs: Readonly<Record<TimelineEvent['kind'], WorkspaceTab>> = {
  'relationship-began': 'overview',
  'contract-agreed': 'contract',
  'boundary-agreed': 'boundaries',
  'goal-opened': 'goals',
  'option-chosen': 'goals',
  'goal-achieved': 'goals',
  session: 'sessions',
  'record-signed': 'sessions',
};

const openedWithItem: readonly WorkspaceTab[] = ['contract', 'goals', 'sessions'];

/** Where a click on an event leads: to the thing itself where it has a page. */
export function placeOf(menteeId: string, event: TimelineEvent): string {
  const tab = tabs[event.kind];
  return openedWithItem.includes(tab)
    ? workspacePath(menteeId, tab, event.subjectId)
    : workspacePath(menteeId, tab);
}
