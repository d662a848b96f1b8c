export const title = "Kites";
