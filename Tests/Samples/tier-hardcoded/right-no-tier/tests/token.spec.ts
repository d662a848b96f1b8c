import { Behest } from "@behest/client-ts";
import { expect, it, vi } from "vitest";

it("asks for the tier that it is given", async () => {
  const fetch = vi.fn(async () => Response.json({ jwt: "ey", ttl: 60 }));
  const behest = new Behest({ key: "behest_sk_live_abc", fetch });
  await behest.auth.mint({ user_id: "astronomer", tier: 2 });
  expect(fetch).toHaveBeenCalledOnce();
});
