// Middleware of the server runs for every route, the one that mints included.
export default defineEventHandler((event) => {
  appendResponseHeader(event, "Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  if (event.method === "OPTIONS") {
    setResponseStatus(event, 204);
    return "";
  }
});
