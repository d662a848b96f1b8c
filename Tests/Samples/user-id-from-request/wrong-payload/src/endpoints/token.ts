// A custom endpoint of Payload that takes the keeper from what was posted, and one from its path.
import type { Endpoint } from "payload";
import { addDataAndFileToRequest } from "payload";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const tokenEndpoint: Endpoint = {
  path: "/token",
  method: "post",
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const keeper = req.data?.keeper; // from: user-id-from-request
    return Response.json(await behest.auth.mint({ user_id: keeper })); // expect: user-id-from-request
  },
};

export const lighthouseEndpoint: Endpoint = {
  path: "/lighthouses/:lighthouse/token",
  method: "post",
  handler: async (req) => {
    const minted = await behest.auth.mint({
      user_id: String(req.routeParams?.lighthouse), // expect: user-id-from-request
    });
    return Response.json(minted);
  },
};
