import type { TimelineFamily } from '../../shared/domain/timeline.ts';
import type { View } from './picture/view.ts';

/** How a timeline is looked at: kept while the mentor goes from it to a session and comes back. */
export interface Kept {
  readonly form: 'picture' | 'list';
  readonly hidden: readonly TimelineFamily[];
  /** Undefined for the whole of the story. */
  readonly view: View | undefined;
  /** The item that the keyboard was at. */
  readonly current: string | undefined;
}

let kept: Kept & { menteeId: string } = {
  menteeId: '',
  form: 'picture',
  hidden: [],
  view: undefined,
  current: undefined,
};

/** How this mentee's timeline was last looked at. Of another mentee only the form is kept. */
export function keptLook(menteeId: string): Kept {
  if (kept.menteeId !== menteeId) {
    kept = { menteeId, form: kept.form, hidden: [], view: undefined, current: undefined };
  }
  return kept;
}

export function keepLook(menteeId: string, look: Partial<Kept>): void {
  kept = { ...kept, ...keptLook(menteeId), ...look, menteeId };
}
