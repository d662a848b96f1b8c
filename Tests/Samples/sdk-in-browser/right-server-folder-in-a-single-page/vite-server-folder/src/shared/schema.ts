export const schema = { a: 1 };
