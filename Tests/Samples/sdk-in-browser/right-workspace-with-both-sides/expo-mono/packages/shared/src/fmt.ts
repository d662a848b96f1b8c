export const fmt = (x: number) => String(x);
