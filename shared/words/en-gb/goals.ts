export const goalsWords = {} as const;
