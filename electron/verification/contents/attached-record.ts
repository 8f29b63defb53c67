import type { AttachedKind, ShareableDocument } from '../../export/documents/document-kind.ts';
import { documentKinds } from '../../export/documents/document-kinds.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { unpack } from '../pdf/streams.ts';
import { isDictionary, nameOf, PdfStream, type PdfValue, textOf } from '../pdf/values.ts';

/** What is attached: how many files, and the data of a document of Alcove among them where there is one. */
export type Attached = {
  readonly others: number;
  readonly data:
    | { readonly state: 'missing' | 'newer' | 'unreadable' }
    | { readonly state: 'read'; readonly document: ShareableDocument };
};

const missing = { state: 'missing' } as const;
const unreadable = { state: 'unreadable' } as const;

/** Finds every file that is carried inside, wherever it hangs, and the data of a document of Alcove if one of them is. */
export class AttachedFiles {
  readonly #file: PdfFile;
  readonly #named: [AttachedKind, PdfStream][] = [];
  #count = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Looks at an object of the file. */
  see(value: PdfValue): void {
    if (value instanceof PdfStream && nameOf(value.dictionary.get('Type')) === 'EmbeddedFile')
      this.#count += 1;
    const files = isDictionary(value) ? this.#file.resolve(value.get('EF')) : undefined;
    if (!isDictionary(value) || !isDictionary(files)) return;
    const stream = this.#file.resolve(files.get('UF') ?? files.get('F'));
    const name = textOf(this.#file.resolve(value.get('UF') ?? value.get('F')));
    const kind = documentKinds.find(({ attachment }) => attachment === name);
    if (stream instanceof PdfStream && kind !== undefined) this.#named.push([kind, stream]);
  }

  /** What was among all objects. */
  read(): Attached {
    const [only, ...more] = this.#named;
    // no document of Alcove carries its data twice
    const data = only === undefined ? missing : more.length > 0 ? unreadable : parse(this.#file, ...only);
    return { others: Math.max(0, this.#count - (data.state === 'missing' ? 0 : 1)), data };
  }
}

function parse(file: PdfFile, kind: AttachedKind, stream: PdfStream): Attached['data'] {
  const bytes = unpack(stream, file.allowance);
  if (bytes === undefined) return unreadable;
  const data = parseJson(new TextDecoder('utf-8').decode(bytes));
  if (typeof data !== 'object' || data === null || !('format' in data)) return missing;
  // under the name of another kind it is none
  if (data.format !== kind.format)
    return documentKinds.some(({ format }) => format === data.format) ? unreadable : missing;
  if ('version' in data && typeof data.version === 'number' && data.version > 1) return { state: 'newer' };
  const document = kind.read(data);
  return document === undefined ? unreadable : { state: 'read', document };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // whatever it is, it is no data of ours
    return undefined;
  }
}
