export default { load() { return { key: process.env.BEHEST_KEY }; } }; // expect: key-sent-to-client
