import { component$ } from "@builder.io/qwik";
import { routeLoader$, type RequestHandler } from "@builder.io/qwik-city";
import { Behest } from "@behest/client-ts";

export const onGet: RequestHandler = async ({ headers }) => {
  headers.set("X-Gateway", new Behest().mode);
};

export const useMode = routeLoader$(async () => new Behest().mode);

export default component$(() => <p>{useMode().value}</p>);
