Deno.serve((req) => {
  const { socket, response } = Deno.upgradeWebSocket(req);
  socket.onopen = () => socket.send(Deno.env.get("BEHEST_KEY")!); // expect: key-sent-to-client
  return response;
});
