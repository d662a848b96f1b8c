// A loader runs in the browser too, on every navigation there.
import { createFileRoute } from "@tanstack/react-router";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const Route = createFileRoute("/")({
  loader: async () => ({ mode: new Behest().mode }),
  component: () => <p>{Route.useLoaderData().mode}</p>,
});
