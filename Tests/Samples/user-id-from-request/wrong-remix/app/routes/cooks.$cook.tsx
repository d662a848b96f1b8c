import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Behest } from "@behest/client-ts";

export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const page = new URL(request.url).searchParams.get("page");
  const minted = await new Behest().auth.mint({ user_id: params.cook }); // expect: user-id-from-request
  return { token: minted.token, page };
};

export default function Cook() {
  const { page } = useLoaderData<typeof loader>();
  return <p>Page {page}</p>;
}
