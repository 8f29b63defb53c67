import type { TimelineEvent } from '../../shared/domain/timeline.ts';
import { privateTabs, type WorkspaceTab, workspacePath } from '../mentees/workspace-tabs.ts';

const tabs: Readonly<Record<TimelineEvent['kind'], WorkspaceTab>> = {
  'stage-began': 'about',
  transition: 'about',
  'relationship-began': 'overview',
  'contract-signed-by-one': 'contract',
  'contract-agreed': 'contract',
  'contract-amended': 'contract',
  'contract-renewed': 'contract',
  'contract-scanned': 'contract',
  'contract-review-due': 'contract',
  'contract-ends': 'contract',
  review: 'reviews',
  'review-planned': 'reviews',
  'closing-statement': 'reviews',
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
  'record-amended': 'sessions',
  'record-countersigned': 'sessions',
  'document-signed': 'documents',
  'document-countersigned': 'documents',
  'relationship-moved': 'overview',
  'relationship-reopened': 'overview',
  'resume-planned': 'overview',
};

/** Where the subject of an event has an address of its own. */
const openedWithItem: readonly WorkspaceTab[] = ['contract', 'goals', 'sessions', 'reviews'];

/** Where a click on an event leads: to the thing itself where it has a page. */
export function placeOf(menteeId: string, event: TimelineEvent): string {
  const tab = tabs[event.kind];
  if (event.kind === 'closing-statement') return workspacePath(menteeId, tab, 'ending');
  return openedWithItem.includes(tab) && event.kind !== 'documents-waived'
    ? workspacePath(menteeId, tab, event.subjectId)
    : workspacePath(menteeId, tab);
}

/** While the laptop is turned, what stands on a page that the mentee must not see is not on the timeline either. */
export const mayBeSeen = ({ kind }: Pick<TimelineEvent, 'kind'>): boolean => !privateTabs.has(tabs[kind]);
