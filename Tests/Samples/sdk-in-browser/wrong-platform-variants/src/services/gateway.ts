export const g = null;
