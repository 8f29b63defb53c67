import type { GoalsSheetSaid } from '../../../../shared/domain/shareable-goals-sheet.ts';
import type { People } from '../../../../shared/domain/shareable-parts.ts';
import { html } from '../../pdf/markup.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { paperHandsHtml } from '../paper/hands.ts';
import type { PaperDocument } from '../paper/paper.ts';
import { goalsSheetBody } from './body.ts';

/** The goals as they stand, to sign by hand. */
export function goalsSheetPaper(data: GoalsSheetSaid & People): PaperDocument {
  const title = say('goalsPrint.title', { date: sayDay(data.asOf) });
  return {
    title,
    subject: say('goalsPrint.subject'),
    author: data.mentor.name,
    fileName: say('goalsPrint.fileNameToSign', { date: data.asOf }),
    head: title,
    body: html`${goalsSheetBody(data)}
      ${paperHandsHtml({
        names: { mentor: data.mentor.name, mentee: data.mentee.shownAs },
        sentences: { mentor: say('goalsPrint.sentence.mentor'), mentee: say('goalsPrint.sentence.mentee') },
        given: [],
      })}`,
  };
}
