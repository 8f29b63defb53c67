import type { Attack } from './attack.ts';
import type { Base } from './base-records.ts';
import { signPictured } from './pictured-signature.ts';

/** The head of the first page, where the title stands. */
const overTitle = [60, 700, 400, 800] as const;
/** Near the foot of the last page, where nothing stands. */
export const emptyPlace = [300, 60, 520, 100] as const;

const pictured =
  (choice: Parameters<typeof signPictured>[2]) =>
  ({ one, mentee }: Base): Uint8Array =>
    signPictured(one, mentee, choice);

/** What a later signer can do with the picture of a signature. Each signature is valid by itself. */
export const attacksByPicture: readonly Attack[] = [
  {
    name: 'a signature drawn over the title',
    make: pictured({ at: overTitle, page: 'first' }),
    finds: 'picture-over-words',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a signature drawn over a whole page',
    make: pictured({ at: [0, 0, 594, 841] }),
    finds: 'picture-over-words',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a drawn signature that keeps its size when the page is made larger',
    make: pictured({ at: emptyPlace, flags: 132 | 8 }),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a drawn signature that shows itself at times',
    make: pictured({ at: emptyPlace, flags: 132 | 256 }),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a drawn signature that does something when it is pressed',
    make: pictured({ at: emptyPlace, field: '/A << /S /Launch /F (calc.exe) >>' }),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a drawn signature that is a note as well',
    make: pictured({ at: emptyPlace, kind: 'FreeText', field: '/Contents (Void)' }),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a drawn signature whose picture is a layer',
    make: pictured({ at: emptyPlace, picture: '/OC << /Type /OCG /Name (Now and then) >>' }),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
];
