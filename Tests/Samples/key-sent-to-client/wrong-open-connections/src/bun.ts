Bun.serve({
  fetch(req, server) {
    if (server.upgrade(req)) return;
    return new Response("no");
  },
  websocket: {
    open(ws) {
      ws.send(JSON.stringify({ type: "hello", key: process.env.BEHEST_KEY })); // expect: key-sent-to-client
    },
    message(ws, message) {
      ws.publish("room", `${Bun.env.BEHEST_API_KEY}`); // expect: key-sent-to-client
    },
    drain(ws) {
      ws.send(`still ${process.env.BEHEST_SECRET_KEY}`); // expect: key-sent-to-client
    },
  },
});
