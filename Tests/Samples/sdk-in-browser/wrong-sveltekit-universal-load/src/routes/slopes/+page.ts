// A load without `.server` runs on the server first and in the browser ever after.
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const behest = new Behest();
  const slopes = await fetch("/api/slopes").then((answer) => answer.json());
  return { slopes, mode: behest.mode };
};
