import type { TimelineEvent } from '../../shared/domain/timeline.ts';
import { type WorkspaceTab, workspacePath } from '../mentees/workspace-tabs.ts';

const tabs: Readonly<Record<TimelineEvent['kind'], WorkspaceTab>> = {
  'relationship-began': 'overview',
  'contract-signed-by-one': 'contract',
  'contract-agreed': 'contract',
  'contract-amended': 'contract',
  'contract-renewed': 'contract',
  'contract-scanned': 'contract',
  'contract-review-due': 'contract',
  'contract-ends': 'contract',
  review: 'overview',
  'review-planned': 'overview',
  'closing-statement': 'overview',
  'documents-waived': 'contract',
  'boundary-agreed': 'boundaries',
  'checklist-done': 'overview',
  'goal-opened': 'goals',
  'choice-reopened': 'goals',
  'option-chosen': 'goals',
  'progress-noted': 'goals',
  'goal-taken-up': 'goals',
  'goal-achieved': 'goals',
  'goal-parked': 'goals',
  'goal-dropped': 'goals',
  'session-planned': 'sessions',
  session: 'sessions',
  'session-cancelled': 'sessions',
  'session-missed': 'sessions',
  'record-signed': 'sessions',
  'relationship-moved': 'overview',
  'relationship-reopened': 'overview',
  'resume-planned': 'overview',
};

/** Where the subject of an event has an address of its own. */
const openedWithItem: readonly WorkspaceTab[] = ['contract', 'goals', 'sessions'];

/** Where a click on an event leads: to the thing itself where it has a page. */
export function placeOf(menteeId: string, event: TimelineEvent): string {
  const tab = tabs[event.kind];
  return openedWithItem.includes(tab) && event.kind !== 'documents-waived'
    ? workspacePath(menteeId, tab, event.subjectId)
    : workspacePath(menteeId, tab);
}
