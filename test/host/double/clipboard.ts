import { asElectron, strict } from './strict.ts';
import { focusedWindow } from './windows.ts';

type Payload = string | Blob;

/** One entry of the clipboard: the same content in several formats. */
export class ClipboardItemDouble implements Pick<Electron.ClipboardItem, 'types'> {
  readonly #payloads: ReadonlyMap<string, Payload>;

  constructor(payloads: Record<string, Payload>) {
    this.#payloads = new Map(Object.entries(payloads));
  }

  get types(): string[] {
    return [...this.#payloads.keys()];
  }

  async getType(type: string): Promise<Blob> {
    const payload = this.#payloads.get(type);
    if (payload === undefined) throw new Error(`the clipboard holds no ${type}`);
    return typeof payload === 'string' ? new Blob([payload]) : payload;
  }
}

let content = new ClipboardItemDouble({});

const isPlain = (type: string) => type === 'text/plain';

async function textOf(type: string): Promise<string> {
  return content.types.includes(type) ? (await content.getType(type)).text() : '';
}

/** Gives the page the same content to paste: Chromium's own clipboard here is one that only its pages share. */
async function tellPage(): Promise<void> {
  const formats = await Promise.all(
    ['text/plain', 'text/html'].map(async (type) => [type, await textOf(type)] as const),
  );
  await focusedWindow()?.webContents.executeJavaScript(
    `{
      const formats = ${JSON.stringify(formats)};
      const allow = (event) => event.preventDefault();
      const write = (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        for (const [type, text] of formats) event.clipboardData.setData(type, text);
      };
      addEventListener('beforecopy', allow, { capture: true, once: true });
      addEventListener('copy', write, { capture: true, once: true });
      document.execCommand('copy');
      removeEventListener('beforecopy', allow, { capture: true });
      removeEventListener('copy', write, { capture: true });
    }`,
    true,
  );
}

/** A clipboard of the app's own: the desktop's is left alone. What a page copies by itself is not seen here. */
export const clipboard = strict('clipboard', {
  readText: () => textOf('text/plain'),
  async writeText(value: string): Promise<void> {
    content = new ClipboardItemDouble({ 'text/plain': value });
    await tellPage();
  },
  async read(): Promise<Electron.ClipboardItem[]> {
    return [asElectron<Electron.ClipboardItem>(content)];
  },
  async write([item]: Electron.ClipboardItem[]): Promise<void> {
    if (!(item instanceof ClipboardItemDouble)) throw new TypeError('an item must be a ClipboardItem');
    content = item;
    await tellPage();
  },
  async has(mimeType: string): Promise<boolean> {
    return content.types.includes(mimeType) && (!isPlain(mimeType) || (await textOf(mimeType)) !== '');
  },
  clear(): void {
    content = new ClipboardItemDouble({});
    void tellPage().catch(() => undefined); // a window that is being closed pastes nothing any more
  },
} satisfies Pick<Electron.Clipboard, 'readText' | 'writeText' | 'read' | 'write' | 'has' | 'clear'>);
