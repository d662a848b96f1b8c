// Vike: the server verifies the session and gives its user to renderPage; hooks mint for that user.
import express from "express";
import { renderPage } from "vike/server";
import { sessionOf } from "./session";

const app = express();
app.get("*", async (req, res) => {
  const session = await sessionOf(req);
  const { httpResponse } = await renderPage({ urlOriginal: req.originalUrl, user: session?.user });
  httpResponse.pipe(res);
});
app.listen(3000);
