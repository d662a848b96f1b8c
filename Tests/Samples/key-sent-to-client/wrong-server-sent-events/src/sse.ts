// Events, pipes and lines that servers write into an open answer, the key among them.
import express, { type Response } from "express";

const app = express();

function send(res: Response, event: string, data: unknown) {
  res.write(`event: ${event}\n`);
  res.write(`data: ${JSON.stringify(data)}\n\n`);
}

app.get("/events", (req, res) => {
  res.writeHead(200, { "Content-Type": "text/event-stream", Connection: "keep-alive" });
  res.write("data: " + process.env.BEHEST_KEY + "\n\n"); // expect: key-sent-to-client
});

app.get("/settings/stream", (req, res) => {
  res.writeHead(200, { "Content-Type": "text/event-stream" });
  send(res, "settings", { base: process.env.BEHEST_BASE_URL, key: process.env.BEHEST_API_KEY }); // expect: key-sent-to-client
});

app.listen(3000);
