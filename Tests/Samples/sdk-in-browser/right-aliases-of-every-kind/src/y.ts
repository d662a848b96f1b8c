import { z } from "./z";
export const y = z;
