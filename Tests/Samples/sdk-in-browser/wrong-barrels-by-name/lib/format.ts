export const fmt = (n: number) => String(n);
