import { useLoaderData } from "react-router";
import { ask } from "~/lib/ai";
import { requireUser } from "~/lib/session.server";

export async function loader({ request }: { request: Request }) {
  const user = await requireUser(request);
  return { answer: await ask(user.id) };
}

export default function Home() {
  return <p>{String(useLoaderData<typeof loader>().answer)}</p>;
}
