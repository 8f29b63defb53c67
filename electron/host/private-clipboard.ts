import { createHmac, randomBytes } from 'node:crypto';
import { ClipboardItem, clipboard } from 'electron';

const raw = (name: string) => `electron application/osclipboard;format="${name}"`;
const zero = () => new Blob([new Uint8Array(4)]);

/**
 * What tells each system to keep a copy to itself: Windows out of its clipboard history and off its cloud, macOS and
 * KDE out of the histories that clipboard managers keep. Nothing tells other programs that read the clipboard.
 */
const discretion: Partial<Record<NodeJS.Platform, Record<string, string | Blob>>> = {
  win32: {
    [raw('ExcludeClipboardContentFromMonitorProcessing')]: '1',
    [raw('CanIncludeInClipboardHistory')]: zero(),
    [raw('CanUploadToCloudClipboard')]: zero(),
  },
  darwin: { [raw('org.nspasteboard.ConcealedType')]: '1' },
  linux: { [raw('x-kde-passwordManagerHint')]: 'secret' },
};

/**
 * Puts copies from private notes on the system's clipboard and takes them off again: after a while, and when the vault
 * is locked. Of what was copied only a keyed digest is kept, enough to know whether it is still what is there.
 */
export class PrivateClipboard {
  readonly #key = randomBytes(32);
  readonly #seconds: () => number | null;
  #digest: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param seconds after how many a copy is taken off; null for only at a lock */
  constructor(seconds: () => number | null) {
    this.#seconds = seconds;
  }

  /** Puts a copy there. Returns after how many seconds it is taken off. */
  async put({ text, html }: { text: string; html: string }): Promise<number | null> {
    const shown = { 'text/plain': text, ...(html !== '' && { 'text/html': html }) };
    const secret = discretion[process.platform] ?? {};
    // a system that takes no such mark still gets the copy that was asked for
    await clipboard
      .write([new ClipboardItem({ ...shown, ...secret })])
      .catch(() => clipboard.writeText(text));
    this.#digest = this.#digestOf(text);
    clearTimeout(this.#timer);
    const seconds = this.#seconds();
    if (seconds !== null) this.#timer = setTimeout(() => void this.clear(), seconds * 1000);
    return seconds;
  }

  /** Takes the copy off, if it is still what is there. Never fails. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    const copied = this.#digest;
    this.#digest = undefined;
    if (copied === undefined) return;
    const there = await clipboard.readText().catch(() => undefined);
    // what cannot be read may be the copy
    if (there === undefined || this.#digestOf(there) === copied) clipboard.clear();
  }

  /** Windows gives lines back with other ends than they were put there with. */
  #digestOf(text: string): string {
    return createHmac('sha256', this.#key).update(text.replaceAll('\r\n', '\n')).digest('hex');
  }
}
