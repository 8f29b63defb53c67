import type { ChecklistTie } from '../../shared/domain/checklist.ts';
import { type WorkspaceTab, workspacePath } from '../mentees/workspace-tabs.ts';

const tabs: Readonly<Record<ChecklistTie, WorkspaceTab>> = {
  'conflicts-answered': 'about',
  'limits-agreed': 'boundaries',
  'boundaries-agreed': 'boundaries',
  'purpose-written': 'about',
  'goals-drafted': 'goals',
  'contract-settled': 'contract',
  'review-planned': 'reviews',
  'next-date': 'sessions',
  'privacy-notice': 'about',
  'time-source': 'about',
};

/** Where what a tie names is produced. */
export function placeOfTie(menteeId: string, tie: ChecklistTie): string {
  return workspacePath(menteeId, tabs[tie]);
}
