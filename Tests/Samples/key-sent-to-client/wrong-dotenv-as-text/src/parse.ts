export const parse = (text: string) =>
  Object.fromEntries(text.split("\n").map((line) => line.split("=")));
