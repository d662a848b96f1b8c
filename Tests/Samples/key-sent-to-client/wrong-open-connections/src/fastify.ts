import Fastify from "fastify";
import websocket from "@fastify/websocket";
const app = Fastify();
app.register(websocket);
app.get("/live", { websocket: true }, (socket, req) => {
  socket.send(process.env.BEHEST_KEY!); // expect: key-sent-to-client
});
app.listen({ port: 1 });
