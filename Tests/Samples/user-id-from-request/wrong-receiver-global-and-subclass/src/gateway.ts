import { Behest } from "@behest/client-ts";

class Gateway extends Behest {
  label = "carousel";
}

const scope = globalThis as unknown as { gateway?: Gateway };

export const gateway = (scope.gateway ??= new Gateway({ ttl: 900 }));
