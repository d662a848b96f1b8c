import { Behest } from "@behest/client-ts";
import { Resource } from "sst";

export async function run() {
  const behest = new Behest({ key: Resource.BehestKey.value });
  return { count: (await behest.models.list()).data.length };
}
