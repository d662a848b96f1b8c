export const height = (stones: number) => stones * 9;
