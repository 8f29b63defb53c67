export const backupWords = {} as const;
