import { MODELS } from "./ai";
export function pick(n: number) { return MODELS[n]; }
