import { expect, test } from 'vitest';
import { pickedPlaces } from '../../../electron/host/places.ts';

/** Dialogs that stay open until the test answers them. */
function openDialogs() {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const open = () => promise;
  return { answer: resolve, dialogs: { chooseFolder: open, chooseFile: open, saveFile: open } };
}

const locked = expect.objectContaining({ code: 'vault.locked' });

test('a place is named by a token, and only that token leads to it', async () => {
  const { answer, dialogs } = openDialogs();
  const places = pickedPlaces(dialogs, '/vaults');
  const choosing = places.chooseFolder('dialog.locate');
  answer('/home/max/notes.alcove');
  const chosen = await choosing;
  expect(places.pathOf(chosen?.token ?? '')).toBe('/home/max/notes.alcove');
  expect(() => places.pathOf('/home/max/notes.alcove')).toThrow();
});

test('what is picked in a dialog that a lock has overtaken is refused, whichever dialog it was', async () => {
  const { answer, dialogs } = openDialogs();
  const places = pickedPlaces(dialogs, '/vaults');
  const asked = [
    places.chooseFolder('dialog.locate'),
    places.chooseFile('dialog.chooseBackup', 'dialog.backupFiles', 'alcove-backup'),
    places.saveFile('dialog.saveRecord', 'dialog.pdfFiles', 'pdf', 'x.pdf'),
  ];
  places.forget();
  answer('/home/max/late');
  for (const one of asked) await expect(one).rejects.toEqual(locked);
});

test('a lock forgets every place that was picked before it', async () => {
  const { answer, dialogs } = openDialogs();
  const places = pickedPlaces(dialogs, '/vaults');
  answer('/home/max/notes.alcove');
  const chosen = await places.chooseFolder('dialog.locate');
  places.forget();
  expect(() => places.pathOf(chosen?.token ?? '')).toThrow();
});
