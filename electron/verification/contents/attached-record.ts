import { type ShareableRecord, shareableRecord } from '../../../shared/domain/shareable-record.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { unpack } from '../pdf/streams.ts';
import { isDictionary, nameOf, PdfStream, textOf } from '../pdf/values.ts';

/** What is attached: how many files, and the record among them where there is one. */
export type Attached = {
  readonly others: number;
  readonly record:
    | { readonly state: 'missing' | 'newer' | 'unreadable' }
    | { readonly state: 'read'; readonly record: ShareableRecord };
};

/** The name of the attached record, as it stands in the file. */
const recordName = 'record.json';
const recordFormat = 'alcove-session-record';

/** Every file that is carried inside, wherever it hangs, and the record of Alcove if one of them is. */
export function readAttached(file: PdfFile): Attached {
  let count = 0;
  const named: PdfStream[] = [];
  for (const number of file.numbers()) {
    const value = file.object(number);
    if (value instanceof PdfStream && nameOf(value.dictionary.get('Type')) === 'EmbeddedFile') count += 1;
    const files = isDictionary(value) ? file.resolve(value.get('EF')) : undefined;
    if (!isDictionary(value) || !isDictionary(files)) continue;
    const stream = file.resolve(files.get('UF') ?? files.get('F'));
    const name = textOf(file.resolve(value.get('UF') ?? value.get('F')));
    if (stream instanceof PdfStream && name === recordName) named.push(stream);
  }
  const [only, ...more] = named;
  const record = only === undefined || more.length > 0 ? ({ state: 'missing' } as const) : parse(file, only);
  return { others: Math.max(0, count - (record.state === 'missing' ? 0 : 1)), record };
}

function parse(file: PdfFile, stream: PdfStream): Attached['record'] {
  const bytes = unpack(stream, file.allowance);
  if (bytes === undefined) return { state: 'unreadable' };
  const data = parseJson(new TextDecoder('utf-8').decode(bytes));
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== recordFormat)
    return { state: 'missing' };
  if ('version' in data && typeof data.version === 'number' && data.version > 1) return { state: 'newer' };
  const parsed = shareableRecord.safeParse(data);
  return parsed.success ? { state: 'read', record: parsed.data } : { state: 'unreadable' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // whatever it is, it is no record
    return undefined;
  }
}
