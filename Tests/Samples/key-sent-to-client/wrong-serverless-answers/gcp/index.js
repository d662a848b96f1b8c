const functions = require("@google-cloud/functions-framework");
functions.http("config", (req, res) => { res.send({ key: process.env.BEHEST_SK }); }); // expect: key-sent-to-client
