import express from "express";

const app = express();
app.use("*", async (q, r) => {
  const { render } = await import("./dist/server/entry-server.js");
  r.send((await render()).n);
});
app.listen(1);
