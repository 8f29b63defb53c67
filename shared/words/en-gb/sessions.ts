export const sessionsWords = {} as const;
