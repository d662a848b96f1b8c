const uWS = require("uWebSockets.js");
const jwt = require("jsonwebtoken");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();

uWS
  .App()
  .ws("/air", {
    upgrade(res, req, context) {
      const key = req.getHeader("sec-websocket-key");
      const ticket = req.getQuery("ticket");
      const { sub } = jwt.verify(ticket, process.env.TICKET_SECRET);
      res.upgrade({ sub }, key, req.getHeader("sec-websocket-protocol"), "", context);
    },
    async message(ws, message) {
      const { channel } = JSON.parse(Buffer.from(message).toString());
      const { token } = await behest.auth.mint({ user_id: ws.getUserData().sub });
      ws.send(JSON.stringify({ channel, token }));
    },
  })
  .listen(9001, () => {});
