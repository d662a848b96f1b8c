// h3 as a server of its own: middleware that answers for every route, and one with a test.
import { H3, handleCors, defineHandler, serve } from "h3";
import { Behest } from "@behest/client-ts";
import { verify } from "./verify";
const behest = new Behest();
const app = new H3();
app.use((event) => {
  const res = handleCors(event, { origin: "*", preflight: { statusCode: 204 } }); // expect: wildcard-cors-on-mint
  if (res !== false) return res;
});
app.post("/token", defineHandler(async (event) => {
  const user = await verify(event.req.headers.get("authorization"));
  return behest.auth.mint({ user_id: user.sub! });
}));
const strict = new H3();
strict.use((event) => {
  const res = handleCors(event, { origin: (o) => o.endsWith(".example.com"), credentials: true });
  if (res !== false) return res;
});
strict.post("/token", async (event) => {
  const user = await verify(event.req.headers.get("authorization"));
  return behest.auth.mint({ user_id: user.sub! });
});
serve(app);
