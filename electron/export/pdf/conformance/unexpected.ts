import { AlcoveError } from '../../../../shared/ipc/errors.ts';

/**
 * What Chromium printed is not built as these steps know it, so that tags could end up wrong without a sign of it.
 * `found` names the place in the code's own words and never holds text of the record.
 */
export function unexpected(found: string): AlcoveError {
  return new AlcoveError('export.printFailed', { found });
}
