/** How long each kind of sentence may be, in words. */
export const limits = { bottomLine: 60, judgement: 35, incident: 60 } as const;
