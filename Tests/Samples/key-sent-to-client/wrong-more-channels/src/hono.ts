// Every way out of a server carries what it is given.
import { Hono } from "hono";

const app = new Hono();
app.get("/key", (c) => c.json({ key: c.env.BEHEST_KEY })); // expect: key-sent-to-client
app.get("/text", (c) => c.text(process.env.BEHEST_KEY ?? "")); // expect: key-sent-to-client
export default app;
