export const picker = "picker";
