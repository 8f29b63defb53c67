import { shareableDocument } from '../../../electron/export/documents/document-kind.ts';
import { sessionRecordKind } from '../../../electron/export/documents/session-record/kind.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { type Previewed, previewDocument } from './whole-road.ts';

/** A session record as it is previewed before it is signed. */
export async function previewRecord(
  record: ShareableRecord,
  options: Parameters<typeof previewDocument>[1],
): Promise<Previewed> {
  return previewDocument(shareableDocument(sessionRecordKind, record), options);
}
