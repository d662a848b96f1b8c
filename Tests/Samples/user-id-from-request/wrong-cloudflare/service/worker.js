import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: BEHEST_KEY });

addEventListener("fetch", (event) => {
  event.respondWith(handle(event.request));
});

async function handle(request) {
  const body = await request.json();
  return Response.json(await behest.auth.mint({ user_id: body.user })); // expect: user-id-from-request
}
