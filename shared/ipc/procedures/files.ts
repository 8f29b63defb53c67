import { z } from 'zod';

/** Where a file is that was saved, for the screen. */
export const savedFile = z.object({ fileName: z.string(), place: z.string() });
export type SavedFile = z.infer<typeof savedFile>;

/** A file that was picked: the token stands for its path, the name is for the screen alone. */
export const pickedFile = z.object({ token: z.string(), fileName: z.string() });
export type PickedFile = z.infer<typeof pickedFile>;
