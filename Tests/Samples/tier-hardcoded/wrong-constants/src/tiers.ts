export enum Tier {
  Free = 1,
  Pro = 2,
  Max = 3,
}

export const TIERS = { basic: 1, plus: 2 } as const;
