import { checkTypedCode, recoveryCodeGroups } from '../../shared/domain/recovery-code.ts';
import { byCode, byPassword, type Secret } from '../../shared/domain/secret.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';

const longest = 4096;

/** Takes what was typed for a recovery code when it has the form of one, a mistyped one included, and for a password otherwise. */
export function secretFrom(typed: string): Secret {
  const { groups } = checkTypedCode(typed);
  const right = groups.filter(({ state }) => state === 'right').length;
  const isCode = groups.length === recoveryCodeGroups && right > recoveryCodeGroups / 2;
  return isCode ? byCode(typed) : byPassword(typed);
}

/**
 * Asks for the password or recovery code on standard input: at a terminal, without showing it; otherwise the first line
 * of whatever is piped in.
 *
 * @throws AlcoveError `cancelled` when the question is broken off, with Ctrl+C or by `signal`
 */
export async function askForSecret(
  input: NodeJS.ReadStream,
  prompt: NodeJS.WritableStream,
  signal: AbortSignal,
): Promise<string> {
  const brokenOff = Promise.withResolvers<null>();
  signal.addEventListener('abort', () => brokenOff.resolve(null), { once: true });
  const answer = await Promise.race([
    brokenOff.promise,
    input.isTTY ? readHidden(input, prompt) : readFirstLine(input),
  ]);
  // whoever typed has nothing more to say, and an open pipe would keep the process waiting
  input.destroy();
  if (answer === null) throw new AlcoveError('cancelled');
  return answer;
}

async function readFirstLine(input: NodeJS.ReadStream): Promise<string> {
  let text = '';
  input.setEncoding('utf8');
  for await (const piece of input) {
    text += String(piece);
    if (text.includes('\n') || text.length > longest) break;
  }
  return text.split('\n', 1)[0]?.replace(/\r$/, '') ?? '';
}

const [interrupt, endOfText, backspace, erase] = ['\u0003', '\u0004', '\b', '\u007f'];

function readHidden(input: NodeJS.ReadStream, prompt: NodeJS.WritableStream): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  let typed: string[] = [];
  const end = (answer: string | null) => {
    input.off('data', take);
    input.setRawMode(false);
    input.pause();
    prompt.write('\n');
    resolve(answer);
  };
  const take = (text: string) => {
    for (const sign of text) {
      if (sign === interrupt) return end(null);
      if (sign === '\r' || sign === '\n' || sign === endOfText) return end(typed.join(''));
      if (sign === backspace || sign === erase) typed = typed.slice(0, -1);
      else if (typed.length < longest) typed.push(sign);
    }
  };
  input.setRawMode(true);
  input.setEncoding('utf8').on('data', take).resume();
  // only now: what is typed before the terminal is told to keep silent would be shown
  prompt.write('Password or recovery code (nothing is shown while you type): ');
  return promise;
}
