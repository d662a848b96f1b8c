export const listed = [];
