// Vike: hooks are handed what the address and the headers say, and what the server gave to renderPage.
import express from "express";
import { renderPage } from "vike/server";

const app = express();
app.get("*", async (req, res) => {
  const pageContext = await renderPage({
    urlOriginal: req.originalUrl,
    headersOriginal: req.headers,
    visitor: req.get("x-visitor"), // from: user-id-from-request
  });
  pageContext.httpResponse.pipe(res);
});
app.listen(3000);
