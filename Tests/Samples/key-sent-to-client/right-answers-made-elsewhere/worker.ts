import { Hono } from "hono";
import { html, raw } from "hono/html";

const app = new Hono();

app.get("/", (c) =>
  c.html(html`<script>
    window.settings = ${raw(JSON.stringify({ url: c.env.BEHEST_BASE_URL }))};
  </script>`),
);
app.get("/ready", (c) => c.html(html`<p>${c.env.BEHEST_KEY ? "ready" : "not ready"}</p>`));
export default app;
