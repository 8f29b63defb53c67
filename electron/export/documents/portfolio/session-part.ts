import { inGroups } from '../../../../shared/domain/fingerprint.ts';
import type { People } from '../../../../shared/domain/shareable-parts.ts';
import type { PortfolioSession } from '../../../../shared/domain/shareable-portfolio.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { recordWords } from '../session-record/body.ts';

/** A session record in a portfolio, and the file in which its words were signed. */
export function sessionHtml(session: PortfolioSession, people: People): Markup {
  return html`${signedHtml(session.signed)}${recordWords({ ...session, ...people })}`;
}

function signedHtml(signed: PortfolioSession['signed']): Markup {
  if (signed === undefined) return html`<p class="status">${say('portfolioPrint.unsigned')}</p>`;
  const { signedOn, sha256, countersigned, changedSince } = signed;
  return html`<div class="amends"><p>${say('portfolioPrint.signed', { date: sayDay(signedOn) })}</p>
    <p class="link">${inGroups(sha256)}</p>
    ${
      countersigned !== undefined &&
      html`<p>${say('portfolioPrint.countersigned', { name: countersigned.name })}</p>
    <p class="link">${inGroups(countersigned.sha256)}</p>`
    }
    ${changedSince && html`<p>${say('portfolioPrint.changedSince')}</p>`}</div>`;
}
