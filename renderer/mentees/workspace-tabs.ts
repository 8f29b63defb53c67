/** The tabs of a mentee's workspace, in order; each is a place with an address of its own. */
export const workspaceTabs = [
  'overview',
  'about',
  'contract',
  'boundaries',
  'goals',
  'sessions',
  'reviews',
  'timeline',
  'documents',
] as const;
export type WorkspaceTab = (typeof workspaceTabs)[number];

/** Tabs that are the mentor's alone: not there while the laptop is turned. */
export const privateTabs: ReadonlySet<WorkspaceTab> = new Set(['about']);

/** The tab that an address names; the overview where it names none. */
export function workspaceTab(named: string | undefined): WorkspaceTab {
  return workspaceTabs.find((tab) => tab === named) ?? 'overview';
}

/** The address of a tab, or of one thing in it. */
export function workspacePath(menteeId: string, tab: WorkspaceTab, itemId?: string): string {
  return itemId === undefined ? `/mentees/${menteeId}/${tab}` : `/mentees/${menteeId}/${tab}/${itemId}`;
}
