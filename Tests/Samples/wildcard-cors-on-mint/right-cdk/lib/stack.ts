// AWS CDK: named origins, no CORS at all, and a REST API that opens only preflights, to which the
// function adds no header; what is open serves no mint.
import { Stack, aws_lambda as lambda, aws_lambda_nodejs as nodejs } from "aws-cdk-lib";
import { Cors, LambdaIntegration, RestApi } from "aws-cdk-lib/aws-apigateway";
import { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { Construct } from "constructs";

export class AppStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const token = new nodejs.NodejsFunction(this, "Token", { entry: "functions/token.ts", handler: "handler" });
    const feed = new nodejs.NodejsFunction(this, "Feed", { entry: "functions/feed.ts" });

    const api = new HttpApi(this, "Api", {
      corsPreflight: { allowOrigins: ["https://app.example.com"], allowCredentials: true },
      defaultIntegration: new HttpLambdaIntegration("Default", token),
    });
    const open = new HttpApi(this, "Open", { corsPreflight: { allowOrigins: ["*"] } });
    open.addRoutes({ path: "/feed", integration: new HttpLambdaIntegration("FeedIntegration", feed) });
    feed.addFunctionUrl({ cors: { allowedOrigins: ["*"] } });
    token.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.AWS_IAM });

    const rest = new RestApi(this, "Rest", {
      defaultCorsPreflightOptions: { allowOrigins: Cors.ALL_ORIGINS },
    });
    rest.root.addResource("token").addMethod("POST", new LambdaIntegration(token));
  }
}
