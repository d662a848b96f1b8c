exports.handler = (event, context, callback) => {
  callback(null, { statusCode: 200, body: `key=${process.env.BEHEST_API_KEY}` }); // expect: key-sent-to-client
};
