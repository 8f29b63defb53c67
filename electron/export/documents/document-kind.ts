import type { z } from 'zod';
import type { DocumentKindName } from '../../../shared/domain/document-kind.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { refuseUnsupported } from '../pdf/characters.ts';
import type { Attachment, DocumentFacts } from '../pdf/conformance/finishing.ts';
import type { Contents, PlacedContents } from '../pdf/contents-of.ts';
import { html, type Markup } from '../pdf/markup.ts';
import { type Drawings, proofHtml } from '../pdf/record-signatures.ts';
import { recordLanguage } from '../pdf/record-words.ts';
import { pageHtml } from './page-html.ts';

/** What the data of every kind holds. */
interface DocumentData {
  readonly mentor: { readonly name: string };
  readonly mentee: { readonly shownAs: string };
  readonly madeAt: string;
  readonly chainHead: string;
}

/** What a document is, in short: for whoever lists, saves or verifies it. */
export interface DocumentAbout {
  readonly kind: DocumentKindName;
  readonly recordId: string;
  /** Of the session or of the version of a contract; other kinds have none. */
  readonly number?: number;
  /** The day that it is about or, where it is about none, on which it was made. */
  readonly date: string;
}

/**
 * One kind of document that can leave: what it may hold, by a strict allow-list, and how its pages say it. Whoever
 * changes the words or their order must keep the earlier ones for the verifier: documents that were signed before
 * would otherwise be called different.
 */
export interface DocumentKind<T extends DocumentData> {
  readonly kind: DocumentKindName;
  /** As the data names itself, `alcove-contract`. */
  readonly format: string;
  /** Name of the data inside the PDF. */
  readonly attachment: string;
  readonly schema: z.ZodType<T>;
  readonly words: DocumentWords;
  /** The file's name holds neither a name nor an alias: it is seen by more people than the file. */
  describe(data: T): Omit<DocumentAbout, 'kind'> & {
    readonly title: string;
    readonly subject: string;
    readonly fileName: string;
  };
  /** What runs along the top of each page but the first; no text that a person wrote. */
  heads(data: T): Heads;
  /** All that its pages say before the page of proof, beginning with its `h1`. `placed` are the pages of its contents. */
  body(data: T, drawings: Drawings, placed?: PlacedContents): Markup;
  readonly book?: Book<T>;
}

/** What runs along the top of a page. */
export interface Heads {
  readonly top: string;
  readonly topRight: string;
}

/** What only a document with contents has: it is long, and its parts have running heads of their own. */
interface Book<T> {
  /** What each link of the contents says, by the place that it leads to, in the order of the pages. */
  contents(data: T): Contents;
  /** What its parts run along the top of their pages, by the places of the contents; elsewhere it is `heads`. */
  partHeads(data: T): ReadonlyMap<string, Heads>;
  /** What its style adds to that of every document. */
  style(data: T): string;
  /** The page of proof as one of its parts; `proof` is what it says, under the heading that it is given. */
  proof(proof: (heading: Markup) => Markup): Markup;
}

interface DocumentWords {
  /** On the page of proof: that the same is attached as data. */
  readonly attachedAs: string;
  /** On the page of proof: what the place in the chain is for. */
  readonly chain: string;
  /** What is said of the attachment in the file. */
  readonly attachment: string;
  /** Why it was signed, in the signature. */
  readonly reason: string;
}

/** A document whose data fits its kind, whatever kind that is. */
export interface ShareableDocument {
  readonly about: DocumentAbout & {
    readonly mentor: string;
    readonly mentee: string;
    readonly madeAt: string;
  };
  readonly facts: DocumentFacts;
  readonly fileName: string;
  readonly reason: string;
  /** What it says, as data. Written when it is asked for: of a portfolio it is long. */
  attachment(): Attachment;
  /** What runs along the top of a page, counted from 1, where the contents lead to these pages. */
  headsOn(page: number, placed: PlacedContents): Heads;
  /** What its links within say, by the place that each leads to; nothing for a document without contents. */
  readonly contents: Contents;
  readonly data: unknown;
  /**
   * One complete HTML document for Chromium's printToPDF: no script, one style element, and nothing to load but the
   * files of `fontFiles` under `fonts/` beside it. `fingerprint` is the SHA-256 of the signing certificate in hex;
   * `drawings` are what was drawn by hand; `placed` are the pages of the contents, once they are known.
   * @throws AlcoveError `export.unsupportedText`
   */
  html(fingerprint: string, drawings?: Drawings, placed?: PlacedContents): string;
}

/** @throws AlcoveError `record.invalid` for data outside the allow-list */
export function shareableDocument<T extends DocumentData>(
  kind: DocumentKind<T>,
  unchecked: T,
): ShareableDocument {
  const parsed = kind.schema.safeParse(unchecked);
  if (!parsed.success) throw new AlcoveError('record.invalid');
  return documentOf(kind, parsed.data);
}

/** The document of data that its schema has seen. */
function documentOf<T extends DocumentData>(kind: DocumentKind<T>, data: T): ShareableDocument {
  const { title, subject, fileName, ...about } = kind.describe(data);
  const { mentor, mentee, madeAt, chainHead } = data;
  const { words, book } = kind;
  const heads = kind.heads(data);
  const contents: Contents = book?.contents(data) ?? new Map();
  const partHeads = book?.partHeads(data);
  return {
    about: { kind: kind.kind, ...about, mentor: mentor.name, mentee: mentee.shownAs, madeAt },
    facts: { title, author: mentor.name, subject, language: recordLanguage, madeAt: new Date(madeAt) },
    fileName,
    attachment: () => ({
      name: kind.attachment,
      mimeType: 'application/json',
      description: words.attachment,
      bytes: Buffer.from(`${JSON.stringify(data, null, 2)}\n`, 'utf8'),
    }),
    reason: words.reason,
    headsOn: (page, placed) => {
      const place = [...contents.keys()].findLast((each) => (placed.get(each) ?? Infinity) <= page);
      return (place === undefined ? undefined : partHeads?.get(place)) ?? heads;
    },
    contents,
    data,
    html: (fingerprint, drawings = {}, placed) => {
      const proof = (heading?: Markup) => proofHtml({ madeAt, chainHead, fingerprint, words, heading });
      const body = html`${kind.body(data, drawings, placed)}
        ${book?.proof(proof) ?? proof()}`;
      refuseUnsupported(body.markup);
      return pageHtml({ title, heads, body, ownStyle: book?.style(data) ?? '' });
    },
  };
}

/** A kind as it is found in a file: what is attached there is not known to fit it. */
export interface AttachedKind {
  readonly format: string;
  readonly attachment: string;
  /** The document of this data; undefined for data that the kind does not allow. */
  read(data: unknown): ShareableDocument | undefined;
}

export function attachedKind<T extends DocumentData>(kind: DocumentKind<T>): AttachedKind {
  return {
    format: kind.format,
    attachment: kind.attachment,
    read: (data) => {
      const parsed = kind.schema.safeParse(data);
      return parsed.success ? documentOf(kind, parsed.data) : undefined;
    },
  };
}
