import { readFileSync } from 'node:fs';
import type { HandlerInput } from '../../shared/ipc/contract.ts';
import { type AppSettings, appSettings, usualSettings } from '../../shared/ipc/procedures/app.ts';
import { writeFileSafely } from '../vault/files/write-file.ts';

/** This computer's choices, kept beside the app's other data. */
export class Settings {
  readonly #file: string;
  #current: AppSettings;

  constructor(file: string) {
    this.#file = file;
    this.#current = read(file);
  }

  get current(): AppSettings {
    return this.#current;
  }

  /** Changes what is named. @throws AlcoveError `file.*`; nothing is changed then */
  async change(changes: HandlerInput<'app.changeSettings'>): Promise<AppSettings> {
    const named = Object.entries(changes).filter(([, value]) => value !== undefined);
    const next = appSettings.parse({ ...this.#current, ...Object.fromEntries(named) });
    await writeFileSafely(this.#file, JSON.stringify(next, null, 2));
    this.#current = next;
    return next;
  }
}

function read(file: string): AppSettings {
  try {
    const parsed = appSettings.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : usualSettings;
  } catch {
    return usualSettings; // first start, or a file that is no JSON: the usual choices are right
  }
}
