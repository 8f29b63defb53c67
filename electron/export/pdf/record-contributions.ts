import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import { html, type Markup, withLineBreaks } from './markup.ts';
import { say } from './record-words.ts';

/** What was brought in, each under the words that say whose it is; what the mentor offered is set apart. */
export function contributionsHtml(contributions: ShareableRecord['contributions']): Markup {
  if (contributions.length === 0) return html``;
  return html`<h2>${say('record.contributions.heading')}</h2>${contributions.map(contributionHtml)}`;
}

/** One idea or experience, under the words that say whose it is. */
export function contributionHtml({ voice, text, goal }: ShareableRecord['contributions'][number]): Markup {
  const offered = voice === recordValues.contributionVoice['mentor-experience'];
  const words = html`<p class="voice">${voice}${goal !== undefined && html` · ${say('record.contributions.forGoal', { goal })}`}</p>
      <p>${withLineBreaks(text)}</p>`;
  return offered ? html`<div class="said offered">${words}</div>` : html`<div class="said">${words}</div>`;
}
