// The Serverless Framework's description as code, with the app's own origin.
import type { AWS } from "@serverless/typescript";
import token from "./src/functions/token";

const configuration: AWS = {
  service: "tokens",
  frameworkVersion: "3",
  provider: { name: "aws", runtime: "nodejs22.x", httpApi: { cors: { allowedOrigins: ["https://app.example.com"] } } },
  functions: {
    token,
    chat: { handler: "src/functions/chat/handler.main", events: [{ httpApi: "POST /chat" }] },
  },
};

module.exports = configuration;
