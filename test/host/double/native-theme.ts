import { strictEmitter } from './strict.ts';
import { windows } from './windows.ts';

type Source = Electron.NativeTheme['themeSource'];

class NativeThemeDouble
  extends strictEmitter('nativeTheme')
  implements Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors' | 'shouldUseHighContrastColors'>
{
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly prefersReducedTransparency = false;
  readonly inForcedColorsMode = false;
  private source: Source = 'system';

  get themeSource(): Source {
    return this.source;
  }

  /** Pages see it as `prefers-color-scheme`. */
  set themeSource(source: Source) {
    if (source === this.source) return;
    this.source = source;
    for (const { webContents } of windows) void webContents.ready.then(() => webContents.applyTheme());
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark';
  }
}

export const nativeTheme = new NativeThemeDouble();

/** The media feature of the theme; an empty value leaves it to the desktop. */
export function themeMedia(): { name: string; value: string } {
  const { themeSource } = nativeTheme;
  return { name: 'prefers-color-scheme', value: themeSource === 'system' ? '' : themeSource };
}
