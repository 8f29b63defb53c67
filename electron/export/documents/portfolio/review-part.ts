import type { ShareableReview } from '../../../../shared/domain/shareable-portfolio.ts';
import { html, type Markup, withLineBreaks } from '../../pdf/markup.ts';
import { say, sayDay } from '../../pdf/record-words.ts';

const passages = ['goalProgress', 'works', 'worksNot', 'boundaries', 'usefulness'] as const;

/** A look at the mentoring itself, as the two wrote it down. */
export function reviewHtml(review: ShareableReview): Markup {
  const { outcome, nextReviewOn } = review;
  const said = passages.map((passage) => {
    const words = review[passage];
    if (words === undefined) return html``;
    return html`<div class="kept"><h2>${say(`portfolioPrint.review.${passage}`)}</h2><p>${withLineBreaks(words)}</p></div>`;
  });
  const decided =
    nextReviewOn === undefined
      ? outcome
      : say('portfolioPrint.review.next', { outcome, date: sayDay(nextReviewOn) });
  return html`${said}<div class="kept"><h2>${say('portfolioPrint.review.outcome')}</h2><p>${decided}</p></div>`;
}
