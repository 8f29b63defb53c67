import type { Action } from '../../../shared/domain/action.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import { said } from '../shareable/said.ts';

/** An action as documents that leave tell it: how sure someone feels of it is no part of that. */
export function shareableAction({ title, owner, due, status }: Action): ShareableRecord['actions'][number] {
  return {
    title,
    owner: recordValues.actionOwner[owner],
    ...said({ due }),
    status: recordValues.actionStatus[status],
  };
}
