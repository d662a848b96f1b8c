import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function sort(text: string): Promise<string> {
  return `${behest.mode}: ${text}`;
}
