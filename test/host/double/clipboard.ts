import { strict } from './strict.ts';

let text = '';

/** A clipboard of the app's own: the desktop's is left alone. */
export const clipboard = strict('clipboard', {
  async readText(): Promise<string> {
    return text;
  },
  async writeText(value: string): Promise<void> {
    text = value;
  },
  async has(mimeType: string): Promise<boolean> {
    return mimeType === 'text/plain' && text !== '';
  },
  clear(): void {
    text = '';
  },
} satisfies Pick<Electron.Clipboard, 'readText' | 'writeText' | 'has' | 'clear'>);
