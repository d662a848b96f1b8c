// In framework mode a route's loader and action, and all that only they use, stay on the server.
import { data, Form, useLoaderData } from "react-router";
import { Behest } from "@behest/client-ts";
import { requireUser } from "../session.server";
import type { Route } from "./+types/crossings";

const behest = new Behest();

async function mintFor(request: Request) {
  const user = await requireUser(request);
  return behest.auth.mint({ user_id: user.id });
}

export async function loader({ request }: Route.LoaderArgs) {
  const { expires_in } = await mintFor(request);
  return data({ expires_in });
}

export const action = async ({ request }: Route.ActionArgs) => data(await mintFor(request));

export default function Crossings() {
  const { expires_in } = useLoaderData<typeof loader>();
  return <Form method="post">{expires_in}</Form>;
}
