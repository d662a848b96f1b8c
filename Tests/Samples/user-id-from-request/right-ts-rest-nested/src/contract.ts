import { initContract } from "@ts-rest/core";
import { z } from "zod";

const c = initContract();

export const contract = c.router({
  tokens: c.router({
    create: { method: "POST", path: "/tokens", body: z.object({ skipper: z.string() }), responses: {} },
    of: { method: "GET", path: "/tokens/:skipper", responses: {} },
  }),
});
