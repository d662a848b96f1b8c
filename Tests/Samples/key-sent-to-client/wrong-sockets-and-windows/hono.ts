// Small servers, sockets, and the window of a desktop app.
import { Hono } from "hono";
import { setCookie } from "hono/cookie";
const app = new Hono();
app.get("/", (c) => c.json({ k: c.env.BEHEST_KEY })); // expect: key-sent-to-client
app.get("/c", (c) => { setCookie(c, "k", process.env.BEHEST_KEY!); return c.text("ok"); }); // expect: key-sent-to-client
app.get("/h", (c) => c.html(<script>{`const k = "${process.env.BEHEST_KEY}"`}</script>));
