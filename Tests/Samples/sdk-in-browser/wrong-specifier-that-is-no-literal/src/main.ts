// A module is named by a constant, in parentheses, by a table: it is loaded all the same.
import { PANELS } from "./panels";

const summary = "./summary";
const translation: string = ("./translation");

export const panels = {
  summary: () => import(summary), // from: sdk-in-browser
  translation: () => import(/* @vite-ignore */ translation as string),
  shopping: () => import(/* @vite-ignore */ ("./shopping")),
  hidden: () => import("./hidden" as string),
  wrapped: () => (require)("./wrapped"),
  untyped: () => (require as any)("./untyped"),
  listed: () => import(PANELS.listed),
  either: (isShort: boolean) => import(isShort ? "./either" : "./none"),
};
