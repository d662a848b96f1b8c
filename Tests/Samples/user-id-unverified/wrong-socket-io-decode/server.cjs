const { Server } = require("socket.io");
const jwt = require("jsonwebtoken");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();
const io = new Server(process.env.PORT);

io.use((socket, next) => {
  socket.user = jwt.decode(socket.handshake.auth.token); // from: user-id-unverified
  next(socket.user ? undefined : new Error("unauthorized"));
});

io.on("connection", (socket) => {
  socket.on("token", async (_options, done) => {
    const { token } = await behest.auth.mint({ user_id: socket.user.sub }); // expect: user-id-unverified
    done(token);
  });
});
