export default eventHandler((event) => {
  event.node.res.write(`data: ${process.env.BEHEST_API_KEY}\n\n`); // expect: key-sent-to-client
  event.node.res.end();
});
