const key = new sst.Secret("BehestKey");

export const api = new sst.aws.ApiGatewayV2("Api"); // expect: wildcard-cors-on-mint
api.route("POST /token", { handler: "packages/functions/src/token.post", link: [key] });
api.route("GET /health", "packages/functions/src/health.get");

export const chat = new sst.aws.Function("Chat", {
  handler: "packages/functions/src/chat.handler",
  url: true, // expect: wildcard-cors-on-mint
  link: [key],
});

export const health = new sst.aws.Function("Health", {
  handler: "packages/functions/src/health.get",
  url: true,
});
