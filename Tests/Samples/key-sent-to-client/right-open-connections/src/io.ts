// A server speaks with the gateway and with its clients, and the key goes to the gateway.
import { Server } from "socket.io";
import { connect } from "./upstream";
const io = new Server(3000);
io.on("connection", (socket) => {
  const upstream = connect();
  upstream.on("message", (data) => socket.emit("message", String(data)));
  socket.on("ask", (text: string, ack: (a: object) => void) => {
    upstream.send(text);
    ack({ sent: true, ready: Boolean(process.env.BEHEST_KEY) });
  });
  socket.data.gateway = upstream;
});
