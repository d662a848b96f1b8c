export const price = (letters: number) => letters * 2;
