// An exposed endpoint of Encore: its request is the client's.
import { api } from "encore.dev/api";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

interface TokenRequest {
  ringer: string;
}

export const token = api(
  { expose: true, method: "POST", path: "/token" },
  async ({ ringer }: TokenRequest): Promise<{ token: string }> => { // from: user-id-from-request
    const minted = await behest.auth.mint({ user_id: ringer }); // expect: user-id-from-request
    return { token: minted.token };
  },
);

export const rawToken = api.raw(
  { expose: true, method: "GET", path: "/raw-token" },
  async (req, resp) => {
    const ringer = new URL(req.url!, "http://tower").searchParams.get("ringer");
    resp.end(JSON.stringify(await behest.auth.mint({ user_id: ringer! }))); // expect: user-id-from-request
  },
);
