// The bundler's configuration inlines the key into what it ships.
/** @type {import('next').NextConfig} */
module.exports = {
  reactStrictMode: true,
  env: {
    BEHEST_KEY: process.env.BEHEST_KEY, // expect: key-sent-to-client
  },
  serverRuntimeConfig: { behestApiKey: process.env.BEHEST_API_KEY },
};
