import { Behest } from "@behest/client-ts";
import { audit, opened, rooms, searched, target, tiny } from "./buses";

const behest = new Behest();

rooms.on("opened", async (owner, title) => {
  await behest.auth.mint({ user_id: owner, session_id: title });
});
rooms.on("searched", (owner) => console.log("looked for", owner));
audit.on("opened", (owner) => console.log("wanted", owner));

tiny.on("opened", async ({ owner }) => {
  await behest.auth.mint({ user_id: owner });
});

opened.subscribe(async ({ owner, title }) => {
  await behest.auth.mint({ user_id: owner, session_id: title });
});
searched.subscribe(({ owner }) => console.log("looked for", owner));

target.addEventListener("opened", (event) => {
  const { owner } = (event as CustomEvent<{ owner: string }>).detail;
  void behest.auth.mint({ user_id: owner });
});
