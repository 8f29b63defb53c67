export const menteesWords = {} as const;
