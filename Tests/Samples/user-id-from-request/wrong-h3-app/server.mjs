import { H3, getQuery, readBody, serve } from "h3";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new H3();

app
  .post("/token", async (event) => {
    const body = await readBody(event); // from: user-id-from-request
    return behest.auth.mint({ user_id: body.sailor }); // expect: user-id-from-request
  })
  .get("/token", (event) => behest.auth.mint({ user_id: getQuery(event).sailor })) // expect: user-id-from-request
  .put("/token", async (event) => {
    const { sailor } = await event.req.json(); // from: user-id-from-request
    return behest.auth.mint({ user_id: sailor }); // expect: user-id-from-request
  });

serve(app, { port: 3000 });
