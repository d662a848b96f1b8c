// The handler of a server function is taken out of the browser's bundle.
import { createFileRoute } from "@tanstack/react-router";
import { createServerFn } from "@tanstack/react-start";
import { Behest } from "@behest/client-ts";

const mode = createServerFn({ method: "GET" }).handler(async () => new Behest().mode);

export const Route = createFileRoute("/")({
  loader: () => mode(),
  component: () => <p>{Route.useLoaderData()}</p>,
});
