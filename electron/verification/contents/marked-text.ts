import { isDictionary, type PdfDictionary, type PdfValue, textOf } from '../pdf/values.ts';

type Mark = {
  readonly id: number | undefined;
  readonly replaces: boolean;
  /** What is said instead of the letters inside, once one of them is painted. */
  pending: string | undefined;
};

/** The text of a page by the marked sequences in which it is painted (ISO 32000-1, 14.6). */
export class MarkedText {
  readonly #tagged = new Map<number, string>();
  readonly #marks: Mark[] = [];
  // letters come one by one: they are put together once their sequence ends
  #id: number | undefined;
  #letters: string[] = [];
  #untagged = '';

  /** `BMC` and `BDC`. */
  open(tag: string | undefined, properties: PdfValue | undefined): void {
    const facts: PdfDictionary = isDictionary(properties) ? properties : new Map();
    const id = facts.get('MCID');
    const text = textOf(facts.get('ActualText'));
    const outer = this.#marks.at(-1);
    this.#marks.push({
      id: typeof id === 'number' ? id : tag === 'Artifact' ? undefined : outer?.id,
      replaces: outer?.replaces === true || text !== undefined,
      pending: outer?.replaces === true ? undefined : text,
    });
  }

  /** `EMC`. */
  close(): void {
    this.#marks.pop();
  }

  say(text: string): void {
    const mark = this.#marks.at(-1);
    if (mark?.replaces === true) this.#sayPending();
    else this.#add(mark?.id, text);
  }

  /** The text of each sequence by its id, and all text outside of them, in the order in which it is painted. */
  texts(): { readonly tagged: ReadonlyMap<number, string>; readonly untagged: string } {
    this.#takeLetters();
    return { tagged: this.#tagged, untagged: this.#untagged };
  }

  #sayPending(): void {
    for (const mark of this.#marks) {
      if (mark.pending !== undefined) this.#add(mark.id, mark.pending);
      mark.pending = undefined;
    }
  }

  #add(id: number | undefined, text: string): void {
    if (id !== this.#id) this.#takeLetters();
    this.#id = id;
    this.#letters.push(text);
  }

  #takeLetters(): void {
    const text = this.#letters.join('');
    const id = this.#id;
    this.#letters = [];
    if (id === undefined) this.#untagged += text;
    else if (text !== '') this.#tagged.set(id, (this.#tagged.get(id) ?? '') + text);
  }
}
