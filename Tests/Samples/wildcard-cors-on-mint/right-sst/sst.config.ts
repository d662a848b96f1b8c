// SST: origins are named, or CORS is off; the gateway that is open has other functions.
const domain = "https://app.example.com";
export default $config({
  app() {
    return { name: "stackful", home: "aws" };
  },
  async run() {
    const api = new sst.aws.ApiGatewayV2("Api", {
      cors: { allowOrigins: $app.stage === "production" ? [domain] : ["*"], allowCredentials: true },
    });
    api.route("POST /token", "src/token.handler");

    const quiet = new sst.aws.ApiGatewayV2("Quiet", { cors: false });
    quiet.route("POST /token", "src/token.handler");

    new sst.aws.Function("Token", { handler: "src/token.handler", url: { cors: { allowOrigins: [domain] } } });
    new sst.aws.Function("Same", { handler: "src/token.handler", url: { authorization: "iam", cors: false } });
    new sst.aws.Function("Internal", { handler: "src/token.handler" });

    const open = new sst.aws.ApiGatewayV2("Open");
    open.route("GET /feed", "src/feed.handler");
  },
});
