export const paseto = {};
