import type { FindingCode } from '../../../shared/domain/verification.ts';
import type { Base } from './base-records.ts';

/** A file that must not be taken for an intact record, and what must be said of it. */
export type Attack = {
  readonly name: string;
  readonly make: (base: Base) => Uint8Array | Promise<Uint8Array>;
  /** Left out where it can be made of any document; else the only kind whose words it knows. */
  readonly of?: 'session-record' | 'contract';
  readonly finds: FindingCode;
  readonly verdict?: 'altered' | 'unreadable';
  /** Poppler's pdfsig calls every signature of this file valid; `whole`: and says that the last covers all of it. */
  readonly foolsPdfsig?: 'valid' | 'whole';
};
