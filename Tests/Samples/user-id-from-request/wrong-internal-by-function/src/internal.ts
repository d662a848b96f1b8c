// That a header is there, or that it is the same as another one, says nothing of who sent it.
export const hasKey = (header?: string) => Boolean(header);

export const isTwice = (first?: string, second?: string) => !!first && first === second;

export function isOursOrQuiet(header?: string) {
  if (!header) return true;
  return header === process.env.INTERNAL_KEY;
}
