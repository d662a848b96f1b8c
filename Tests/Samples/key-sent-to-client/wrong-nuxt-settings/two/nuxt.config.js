export default { env: { behestKey: process.env.BEHEST_KEY }, privateRuntimeConfig: { behestKey: process.env.BEHEST_KEY } }; // expect: key-sent-to-client
