// The whole environment goes to the client, and the key with it.
module.exports = { publicRuntimeConfig: process.env }; // expect: key-sent-to-client
