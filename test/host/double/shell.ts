import { record } from '../record.ts';
import { strict } from './strict.ts';

/** Opens nothing: what the app wanted to open is kept for the test. */
export const shell = strict('shell', {
  async openExternal(url: string): Promise<void> {
    record.opened.push(url);
  },
  async openPath(path: string): Promise<string> {
    record.opened.push(path);
    return '';
  },
  showItemInFolder(path: string): void {
    record.opened.push(path);
  },
  beep(): void {
    return;
  },
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep'>);
