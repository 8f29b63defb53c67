/** One step of the demo: what it was and how long it took, in milliseconds. */
export interface Step {
  readonly name: string;
  readonly ms: number;
}

/** Runs named steps one after another and prints each with its time. A step that fails is named before it throws. */
export class Steps {
  readonly done: Step[] = [];

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      const value = await work();
      const ms = Math.round(performance.now() - started);
      this.done.push({ name, ms });
      process.stdout.write(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name}\n`);
      return value;
    } catch (error) {
      process.stdout.write(`FAILED    ${name}\n`);
      throw error;
    }
  }
}
