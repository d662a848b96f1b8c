import { initContract } from "@ts-rest/core";
import { z } from "zod";

const c = initContract();

export const contract = c.router({
  token: { method: "POST", path: "/token", body: z.object({ ttl: z.number() }), responses: {} },
});
