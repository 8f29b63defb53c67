import { execFile, spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { say } from '../say.ts';

/** Runs a dialog tool; undefined when the dialog was cancelled or closed. */
function run(command: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, args, (error, output) => resolve(error ? undefined : output.trimEnd()));
  });
}

async function ask(command: string, args: readonly string[]): Promise<string> {
  return (await run(command, args)) ?? '';
}

let found: string | undefined;

/** The dialog tool of this desktop, or '' where there is none. */
function tool(): string {
  const names = process.platform === 'darwin' ? ['osascript'] : ['zenity', 'kdialog'];
  found ??= names.find((name) => !spawnSync(name, ['--version']).error) ?? '';
  return found;
}

function appleString(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

function osascript(script: string): Promise<string> {
  return ask('osascript', ['-e', script]);
}

/** A path to write to, '' when the person cancelled. Without a dialog tool, a file in Documents, said on stderr. */
export function askSavePath(options: Electron.SaveDialogOptions): Promise<string> {
  const { title = 'Save', defaultPath = 'untitled' } = options;
  const name = basename(defaultPath);
  const suggested = join(homedir(), 'Documents', name);
  switch (tool()) {
    case 'zenity':
      return ask('zenity', ['--file-selection', '--save', `--title=${title}`, `--filename=${suggested}`]);
    case 'kdialog':
      return ask('kdialog', ['--title', title, '--getsavefilename', suggested]);
    case 'osascript':
      return osascript(
        `POSIX path of (choose file name with prompt ${appleString(title)} default name ${appleString(name)})`,
      );
    default:
      say(`this desktop has no dialog for files: writing to ${suggested}`);
      return Promise.resolve(suggested);
  }
}

/** The chosen files or folders, none when the person cancelled or cannot be asked. */
export async function askOpenPaths(options: Electron.OpenDialogOptions): Promise<string[]> {
  const { title = 'Open', properties = [] } = options;
  const folder = properties.includes('openDirectory');
  let answer = '';
  switch (tool()) {
    case 'zenity':
      answer = await ask('zenity', [
        '--file-selection',
        `--title=${title}`,
        ...(folder ? ['--directory'] : []),
      ]);
      break;
    case 'kdialog':
      answer = await ask('kdialog', [
        '--title',
        title,
        folder ? '--getexistingdirectory' : '--getopenfilename',
        homedir(),
      ]);
      break;
    case 'osascript':
      answer = await osascript(
        `POSIX path of (choose ${folder ? 'folder' : 'file'} with prompt ${appleString(title)})`,
      );
      break;
    default:
      say('this desktop has no dialog for files: treated as cancelled (zenity or kdialog would show one)');
  }
  return answer === '' ? [] : [answer];
}

/** The index of the chosen button. Two buttons can be shown; a question with more is answered by its cancel. */
export async function askMessage(options: Electron.MessageBoxOptions): Promise<number> {
  const { message, detail = '', buttons = ['OK'], cancelId = 0 } = options;
  const [accept = 'OK'] = buttons.filter((_, index) => index !== cancelId || buttons.length === 1);
  const refuse = buttons[cancelId] ?? 'Cancel';
  const text = detail ? `${message}\n\n${detail}` : message;
  if (tool() === 'zenity' && buttons.length <= 2) {
    const labels =
      buttons.length === 1 ? ['--info', `--ok-label=${accept}`] : ['--question', `--ok-label=${accept}`];
    if (buttons.length === 2) labels.push(`--cancel-label=${refuse}`);
    const answer = await run('zenity', [...labels, '--no-markup', `--text=${text}`]);
    return answer === undefined ? cancelId : buttons.indexOf(accept);
  }
  if (tool() === 'osascript' && buttons.length <= 2) {
    const list = buttons.map(appleString).join(', ');
    const answer = await osascript(
      `display dialog ${appleString(text)} buttons {${list}} default button ${buttons.length}`,
    );
    const index = buttons.findIndex((button) => answer === `button returned:${button}`);
    return index < 0 ? cancelId : index;
  }
  say(`${text} [${buttons.join(' / ')}]: treated as "${refuse}"`);
  return cancelId;
}
