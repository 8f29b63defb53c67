import { listEndings, saveEnding } from '../../records/endings/endings.ts';
import {
  draftStatement,
  saveStatement,
  sealStatement,
  signStatement,
  withdrawFromStatement,
} from '../../records/endings/write-statements.ts';
import { addReview, changeReview, listReviews } from '../../records/reviews/reviews.ts';
import type { VaultHandlers } from './handlers.ts';

/** Reviews, and what an ending leaves behind. */
export const reviewHandlers = {
  'reviews.list': ({ db }, { menteeId }) => listReviews(db, menteeId),
  'reviews.add': addReview,
  'reviews.change': changeReview,
  'endings.list': ({ db }, { menteeId }) => listEndings(db, menteeId),
  'endings.save': saveEnding,
  'endings.draftStatement': draftStatement,
  'endings.saveStatement': saveStatement,
  'endings.signStatement': signStatement,
  'endings.withdrawSignature': withdrawFromStatement,
  'endings.sealStatement': sealStatement,
} satisfies Partial<VaultHandlers>;
