export default { define: { "process.env.AI": process.env.BEHEST_KEY } }; // expect: key-sent-to-client
