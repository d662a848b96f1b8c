import type { Route } from "./+types/chat";

export async function loader() {
  return { key: process.env.BEHEST_KEY }; // expect: key-sent-to-client
}

export default function Chat({ loaderData }: Route.ComponentProps) {
  return <p>{loaderData.key}</p>;
}
