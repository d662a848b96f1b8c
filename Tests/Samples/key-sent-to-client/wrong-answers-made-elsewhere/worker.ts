import { Hono } from "hono";
import { html, raw } from "hono/html";

const app = new Hono();

app.get("/", (c) =>
  c.html(html`<script>
    window.settings = ${raw(
      JSON.stringify(c.env), // expect: key-sent-to-client
    )};
  </script>`),
);
app.get("/key", (c) => c.html(html`<p>${c.env.BEHEST_KEY}</p>`)); // expect: key-sent-to-client
export default app;
