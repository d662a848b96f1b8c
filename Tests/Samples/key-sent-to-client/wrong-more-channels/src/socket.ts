import { WebSocketServer } from "ws";

new WebSocketServer({ port: 8080 }).on("connection", (socket) => {
  socket.send(JSON.stringify({ key: process.env.BEHEST_KEY })); // expect: key-sent-to-client
});
