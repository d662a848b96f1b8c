import { component$ } from "@builder.io/qwik";
import { routeLoader$ } from "@builder.io/qwik-city";
import { Behest } from "@behest/client-ts";

export const useChatToken = routeLoader$(async ({ sharedMap, query }) => {
  const user = sharedMap.get("user") as { id: string };
  const { token } = await new Behest().auth.mint({ user_id: user.id });
  return { token, room: query.get("room") };
});

export default component$(() => <p>{useChatToken().value.room}</p>);
