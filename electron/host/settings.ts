import { readFileSync } from 'node:fs';
import { type AppSettings, appSettings } from '../../shared/ipc/procedures/app.ts';
import { writeFileSafely } from '../vault/files/write-file.ts';

const usual: AppSettings = { colourScheme: 'system' };

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

  async change(next: AppSettings): Promise<AppSettings> {
    await writeFileSafely(this.#file, JSON.stringify(next, null, 2));
    this.#current = next;
    return next;
  }
}

function read(file: string): AppSettings {
  try {
    const parsed = appSettings.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : usual;
  } catch {
    return usual; // first start, or a file that is no JSON: the usual choices are right
  }
}
