import { resolve } from 'node:path';

/** Electron's command line: switches, then the app's folder, then whatever the app itself takes. */
export interface CommandLine {
  /** `--name=value` and `--name` (value '') wherever they stand; the app may ask for them. */
  readonly switches: ReadonlyMap<string, string>;
  /** Absolute path of the folder whose package.json names the main file. */
  readonly appDir: string;
  /** What follows the executable in `process.argv`: the app's folder and the app's own arguments. */
  readonly argv: readonly string[];
}

/**
 * Reads `[--inspect=0] [--remote-debugging-port=0] [--user-data-dir=DIR] APPDIR [args]`.
 * Without APPDIR the current folder is the app.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const switches = new Map<string, string>();
  for (const arg of args) {
    const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name !== undefined) switches.set(name, value);
  }
  const first = args.findIndex((arg) => !arg.startsWith('-'));
  const argv = first < 0 ? ['.'] : args.slice(first);
  return { switches, appDir: resolve(argv[0] ?? '.'), argv };
}
