import { run } from '../run.ts';
import { say } from '../say.ts';
import { askMessage, askOpenPaths, askSavePath } from './desktop-dialogs.ts';
import { strict } from './strict.ts';

type Answered = 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox';

/** Options come last, after an optional window. */
function optionsOf<Options>(args: readonly unknown[]): Options {
  return (args.at(-1) ?? {}) as Options;
}

function cancelled(name: string): void {
  say(`${name} was not answered by the test: treated as cancelled`);
}

/**
 * A test answers by assigning its own function, as in `app.evaluate(({ dialog }) => { dialog.showSaveDialog = … })`.
 * A person is asked through a tool of the desktop.
 */
export const dialog = strict('dialog', {
  async showSaveDialog(...args: unknown[]): Promise<Electron.SaveDialogReturnValue> {
    if (run.headed) {
      const filePath = await askSavePath(optionsOf<Electron.SaveDialogOptions>(args));
      return { canceled: filePath === '', filePath };
    }
    cancelled('showSaveDialog');
    return { canceled: true, filePath: '' };
  },
  async showOpenDialog(...args: unknown[]): Promise<Electron.OpenDialogReturnValue> {
    if (run.headed) {
      const filePaths = await askOpenPaths(optionsOf<Electron.OpenDialogOptions>(args));
      return { canceled: filePaths.length === 0, filePaths };
    }
    cancelled('showOpenDialog');
    return { canceled: true, filePaths: [] };
  },
  async showMessageBox(...args: unknown[]): Promise<Electron.MessageBoxReturnValue> {
    const options = optionsOf<Electron.MessageBoxOptions>(args);
    if (run.headed) return { response: await askMessage(options), checkboxChecked: false };
    cancelled('showMessageBox');
    return { response: options.cancelId ?? 0, checkboxChecked: options.checkboxChecked ?? false };
  },
  showErrorBox(title: string, content: string): void {
    say(`${title}: ${content}`);
  },
} satisfies Pick<Electron.Dialog, Answered>);
