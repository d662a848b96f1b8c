import express, { Response } from "express";

const clients = new Set<Response>();
const app = express();

app.get("/live", (req, res) => {
  clients.add(res);
  req.on("close", () => clients.delete(res));
});

export function broadcast(message: object) {
  for (const client of clients) client.write(`data: ${JSON.stringify(message)}\n\n`);
}

app.post("/rotate", (_req, res) => {
  broadcast({ type: "rotated", key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
  res.sendStatus(204);
});
