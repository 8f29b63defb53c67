export const vaultWords = {} as const;
