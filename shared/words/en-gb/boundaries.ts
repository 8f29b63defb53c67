export const boundariesWords = {} as const;
