import WebSocket from "ws";
// The key goes to the gateway, over a connection that the server opens itself.
export function connect() {
  const upstream = new WebSocket("wss://acme.behest.app/v1/realtime", { headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` } });
  upstream.on("open", () => upstream.send(JSON.stringify({ type: "auth", key: process.env.BEHEST_KEY })));
  return upstream;
}
