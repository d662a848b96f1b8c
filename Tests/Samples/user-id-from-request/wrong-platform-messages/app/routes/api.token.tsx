import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticate } from "../shopify.server";
import { behest } from "../../src/behest";

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await authenticate.admin(request);
  const shop = new URL(request.url).searchParams.get("shop")!;
  return Response.json(await behest.auth.mint({ user_id: shop })); // expect: user-id-from-request
};
