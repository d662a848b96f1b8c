export const title = "Soup";
