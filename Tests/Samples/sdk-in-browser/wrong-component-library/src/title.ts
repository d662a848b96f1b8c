import { Behest } from "@behest/client-ts";

export const title = () =>
  typeof document !== "undefined" ? document.title : new Behest().mode;
