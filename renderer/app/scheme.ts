import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import type { ColourScheme } from '../../shared/ipc/procedures/app.ts';

/** The setting in Mantine's words. */
export function mantineScheme(setting: ColourScheme): MantineColorScheme {
  return setting === 'system' ? 'auto' : setting;
}

/** Starts from the setting that main keeps. Nothing is written to the page's own storage. */
export function schemeManager(setting: ColourScheme): MantineColorSchemeManager {
  let current = mantineScheme(setting);
  return {
    get: () => current,
    set: (scheme) => {
      current = scheme;
    },
    clear: () => {
      current = 'auto';
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
  };
}
