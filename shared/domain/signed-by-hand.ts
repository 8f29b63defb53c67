import type { ShareableRecord } from './shareable-record.ts';

/**
 * Whether two records of one session say the same, so that a signature by hand under one of them is a signature under
 * the other. When each was made, under which id and from where in the chain, and who has signed, is no part of that.
 */
export function saySame(one: ShareableRecord, other: ShareableRecord): boolean {
  return JSON.stringify(saidBy(one)) === JSON.stringify(saidBy(other));
}

function saidBy(record: ShareableRecord) {
  const { recordId: _id, madeAt: _at, chainHead: _head, signedByHand: _hands, ...said } = record;
  return said;
}
