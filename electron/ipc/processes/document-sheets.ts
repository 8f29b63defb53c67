import { randomUUID } from 'node:crypto';
import type { DocumentSubject } from '../../../shared/domain/signed-document.ts';
import type { WriteContext } from '../../records/write-context.ts';
import { portfolioSheet } from './portfolio-sheet.ts';
import type { Sheet } from './preview-desk.ts';
import { sessionRecordSheets } from './session-record-sheets.ts';

/** When and under which id a document is made. */
export interface Making {
  readonly recordId: string;
  readonly madeAt: Date;
}

/** What there is to show and sign of each kind of document. */
export function documentSheets() {
  const sessionRecordSheet = sessionRecordSheets();
  return {
    /** @throws AlcoveError `record.notFound`, `record.invalid` for what cannot be signed as it stands */
    sheetOf(context: WriteContext, subject: DocumentSubject): Sheet {
      const making: Making = { recordId: randomUUID(), madeAt: context.clock() };
      switch (subject.kind) {
        case 'session-record':
          return sessionRecordSheet(context, subject, making);
        case 'portfolio':
          return portfolioSheet(context, subject, making);
      }
    },
  };
}
