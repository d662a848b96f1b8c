import { Behest } from "@behest/client-ts";
import type { H3Event } from "h3";

export function useBehest(event: H3Event) {
  const { behestKey } = useRuntimeConfig(event);
  return new Behest({ key: behestKey });
}
