export const key = process.env["DESK_BEHEST_KEY"];
