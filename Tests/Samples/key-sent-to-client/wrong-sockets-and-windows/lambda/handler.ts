export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ k: process.env.BEHEST_KEY }) }); // expect: key-sent-to-client
