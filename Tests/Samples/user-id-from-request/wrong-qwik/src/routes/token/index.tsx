import { component$ } from "@builder.io/qwik";
import { routeAction$, routeLoader$, server$ } from "@builder.io/qwik-city";
import { Behest } from "@behest/client-ts";

export const useToken = routeLoader$(async ({ params, query }) => {
  const seamstress = params.seamstress ?? query.get("seamstress"); // from: user-id-from-request
  return new Behest().auth.mint({ user_id: seamstress! }); // expect: user-id-from-request
});

export const useMint = routeAction$(async (data) => {
  const { token } = await new Behest().auth.mint({ user_id: data.seamstress }); // expect: user-id-from-request
  return { token };
});

export const tokenFor = server$(async function (seamstress: string) { // from: user-id-from-request
  return new Behest().auth.mint({ user_id: seamstress }); // expect: user-id-from-request
});

export default component$(() => <button onClick$={() => tokenFor("me")}>Token</button>);
