import { Hono } from "hono";
import { upgradeWebSocket } from "hono/cloudflare-workers";
const app = new Hono();
app.get("/ws", upgradeWebSocket((c) => ({
  onOpen(_e, ws) { ws.send(c.env.BEHEST_KEY); }, // expect: key-sent-to-client
  onMessage(event, ws) { ws.send(`echo ${event.data}`); },
})));
export default app;

const bun = require("hono/bun").upgradeWebSocket;
export const others = [bun, require("hono/deno").upgradeWebSocket];
