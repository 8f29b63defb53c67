import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { documentHtml } from './document-html.ts';
import { FileNames } from './file-names.ts';
import { page } from './html.ts';

/** A folder that is being written, for this user alone. Names are made safe and never used twice. */
export class Folder {
  readonly path: string;
  readonly #names = new FileNames();

  constructor(path: string) {
    this.path = path;
  }

  async folder(name: string): Promise<Folder> {
    const path = join(this.path, this.#names.next(name));
    await mkdir(path, { mode: 0o700 });
    return new Folder(path);
  }

  async text(name: string, text: string): Promise<void> {
    await writeFile(this.#next(name), text, { flag: 'wx', mode: 0o600 });
  }

  async page(name: string, title: string, body: string): Promise<void> {
    await this.text(`${name}.html`, page(title, body));
  }

  /** A document twice: as a page, with all its formatting, and as bare words. */
  async document(name: string, title: string, document: RichDocument): Promise<void> {
    await this.page(name, title, documentHtml(document));
    await this.text(`${name}.txt`, `${toPlainText(document)}\n`);
  }

  /** A file whose bytes come piece by piece. */
  async bytes(name: string, pieces: Iterable<Uint8Array | string>): Promise<void> {
    const handle = await open(this.#next(name), 'wx', 0o600);
    try {
      for (const piece of pieces) await handle.writeFile(piece);
    } finally {
      await handle.close();
    }
  }

  #next(name: string): string {
    return join(this.path, this.#names.next(name));
  }
}
