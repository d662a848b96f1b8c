// A loader that is only passed on is taken out of the route, and so is what it loads itself.
import { useLoaderData } from "react-router";
export { action } from "../features/sails";

export async function loader() {
  const { gateway } = await import("../lib/gateway");
  return { mode: gateway().mode };
}

export default function Sails() {
  return <p>{useLoaderData<typeof loader>().mode}</p>;
}
