import { shareableDocument } from '../../../electron/export/documents/document-kind.ts';
import type { DocumentPreview } from '../../../electron/export/documents/make-document.ts';
import { sessionRecordKind } from '../../../electron/export/documents/session-record/kind.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { previewDocument } from './whole-road.ts';

/** A session record as it is previewed before it is signed. */
export async function previewRecord(
  record: ShareableRecord,
  options: Parameters<typeof previewDocument>[1],
): Promise<DocumentPreview> {
  return previewDocument(shareableDocument(sessionRecordKind, record), options);
}
