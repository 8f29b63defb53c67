/** One line on stderr, where Playwright and a person in a terminal both see it. */
export function say(message: string): void {
  process.stderr.write(`electron host: ${message}\n`);
}
