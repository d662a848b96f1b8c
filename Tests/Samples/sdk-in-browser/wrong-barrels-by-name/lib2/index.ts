import { gateway } from "./inner";
export { gateway };
export const other = 1;
