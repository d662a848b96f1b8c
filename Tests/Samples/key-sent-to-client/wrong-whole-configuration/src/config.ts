// All of a configuration is sent, the key in it.
export const config = { behest: { key: process.env.BEHEST_KEY!, baseUrl: process.env.BEHEST_BASE_URL! }, port: 3000 }; // expect: key-sent-to-client
