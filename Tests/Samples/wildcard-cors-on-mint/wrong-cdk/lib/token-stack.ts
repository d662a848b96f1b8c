// AWS CDK: an HTTP API and the addresses of functions, which AWS opens to every origin.
import * as path from "node:path";
import { Stack, type StackProps } from "aws-cdk-lib";
import { Cors } from "aws-cdk-lib/aws-apigateway";
import { CorsHttpMethod, HttpApi, HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import * as lambda from "aws-cdk-lib/aws-lambda";
import { NodejsFunction } from "aws-cdk-lib/aws-lambda-nodejs";
import type { Construct } from "constructs";

export class TokenStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const token = new NodejsFunction(this, "Token", {
      entry: path.join(__dirname, "../lambda/token.ts"),
      environment: { BEHEST_KEY: process.env.BEHEST_KEY! },
    });
    const api = new HttpApi(this, "Api", {
      corsPreflight: {
        allowHeaders: ["Authorization"],
        allowMethods: [CorsHttpMethod.POST],
        allowOrigins: ["*"], // expect: wildcard-cors-on-mint
      },
    });
    api.addRoutes({
      path: "/token",
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration("TokenIntegration", token),
    });

    const chat = new lambda.Function(this, "Chat", {
      runtime: lambda.Runtime.NODEJS_22_X,
      code: lambda.Code.fromAsset(path.join(__dirname, "..", "lambda")),
      handler: "chat.post",
    });
    chat.addFunctionUrl({
      authType: lambda.FunctionUrlAuthType.NONE,
      cors: { allowedOrigins: Cors.ALL_ORIGINS }, // expect: wildcard-cors-on-mint
    });

    const open = new HttpApi(this, "Open", { corsPreflight: { allowOrigins: ["*"] } });
    const status = new NodejsFunction(this, "Status", { entry: path.join(__dirname, "../lambda/status.ts") });
    open.addRoutes({ path: "/status", integration: new HttpLambdaIntegration("StatusIntegration", status) });
  }
}
