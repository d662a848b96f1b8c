export function gatewaySettings() {
  return {
    baseUrl: process.env.BEHEST_BASE_URL,
    credential: process.env.BEHEST_KEY, // expect: key-sent-to-client
  };
}
