import { Behest } from "@behest/client-ts";

export default defineNuxtPlugin(() => {
  console.info("gateway in mode", new Behest().mode);
});
