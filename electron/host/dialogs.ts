import { type BrowserWindow, dialog } from 'electron';
import { type WordId, words } from '../../shared/words/index.ts';

/** The system's own file dialogs. Each resolves with a path, or undefined when the mentor dismisses it. */
export interface Dialogs {
  chooseFolder(title: WordId): Promise<string | undefined>;
  chooseFile(title: WordId, kind: WordId, ...extensions: string[]): Promise<string | undefined>;
  saveFile(title: WordId, kind: WordId, extension: string, suggested: string): Promise<string | undefined>;
}

export function systemDialogs(owner: BrowserWindow): Dialogs {
  return {
    chooseFolder: async (title) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
        title: words[title],
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? undefined : filePaths[0];
    },
    chooseFile: async (title, kind, ...extensions) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
        title: words[title],
        filters: [{ name: words[kind], extensions }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? undefined : filePaths[0];
    },
    saveFile: async (title, kind, extension, suggested) => {
      const { canceled, filePath } = await dialog.showSaveDialog(owner, {
        title: words[title],
        defaultPath: suggested,
        filters: [{ name: words[kind], extensions: [extension] }],
        properties: ['dontAddToRecent', 'createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },
  };
}
