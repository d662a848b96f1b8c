import uWS from "uWebSockets.js";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

uWS
  .App()
  .ws("/talk", {
    upgrade: (res, req, context) => {
      res.upgrade(
        { caller: req.getHeader("x-caller") }, // from: user-id-from-request
        req.getHeader("sec-websocket-key"),
        req.getHeader("sec-websocket-protocol"),
        req.getHeader("sec-websocket-extensions"),
        context,
      );
    },
    open: async (ws) => {
      const { token } = await behest.auth.mint({ user_id: ws.getUserData().caller }); // expect: user-id-from-request
      ws.send(token);
    },
    message: async (ws, message) => {
      const { caller } = JSON.parse(Buffer.from(message).toString()); // from: user-id-from-request
      ws.send((await behest.auth.mint({ user_id: caller })).token); // expect: user-id-from-request
    },
  })
  .get("/token/:caller", async (res, req) => {
    const caller = req.getParameter(0); // from: user-id-from-request
    res.end((await behest.auth.mint({ user_id: caller })).token); // expect: user-id-from-request
  })
  .listen(9001, () => {});
