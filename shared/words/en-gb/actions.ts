export const actionsWords = {} as const;
