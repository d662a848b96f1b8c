import { Behest } from "@behest/client-ts";
import {
  calls, current, history, lobby, nano, Room, rooms, slow, small, target, tiny, wild,
} from "./buses";

const behest = new Behest();

rooms.on(Room.Opened, async (owner) => {
  await behest.auth.mint({ user_id: owner }); // expect: user-id-from-request
});

lobby.prependListener("joined", (room: string, { id }: { id: string }) =>
  behest.auth.mint({ user_id: id, session_id: room }), // expect: user-id-from-request
);

async function greet(who: string) {
  await behest.auth.mint({ user_id: who }); // expect: user-id-from-request
}
tiny.once("joined", greet);
lobby.prependOnceListener("left", (room: string) => console.log("left", room));

small.on("joined", async ({ who }) => {
  await behest.auth.mint({ user_id: who }); // expect: user-id-from-request
});
nano.on("joined", async (who) => {
  await behest.auth.mint({ user_id: who }); // expect: user-id-from-request
});
slow.on("joined", async (who) => {
  await behest.auth.mint({ user_id: who }); // expect: user-id-from-request
});
wild.many("member.joined", 3, async (who: string) => {
  console.log("joined", who);
});
wild.addListener("member.joined", async (who: string) => {
  await behest.auth.mint({ user_id: who }); // expect: user-id-from-request
});

calls.subscribe(async ({ caller }) => {
  await behest.auth.mint({ user_id: caller }); // expect: user-id-from-request
});
history.subscribe({
  next: async (call) => {
    await behest.auth.mint({ user_id: call.caller }); // expect: user-id-from-request
  },
});
current.subscribe((caller) => {
  void behest.auth.mint({ user_id: caller }); // expect: user-id-from-request
});

target.addEventListener("ring", (event) => {
  const { caller } = (event as CustomEvent<{ caller: string }>).detail;
  void behest.auth.mint({ user_id: caller }); // expect: user-id-from-request
});
