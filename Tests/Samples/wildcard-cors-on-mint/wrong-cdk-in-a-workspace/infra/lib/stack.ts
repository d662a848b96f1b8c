// AWS CDK in a package of its own, beside that of the function: by stage, and for all.
import * as cdk from "aws-cdk-lib";
import * as apigwv2 from "aws-cdk-lib/aws-apigatewayv2";
import * as integrations from "aws-cdk-lib/aws-apigatewayv2-integrations";
import * as nodejs from "aws-cdk-lib/aws-lambda-nodejs";
import { Construct } from "constructs";
export class ApiStack extends cdk.Stack {
  private readonly tokenFn: nodejs.NodejsFunction;
  private api: apigwv2.HttpApi;
  constructor(scope: Construct, id: string, props: cdk.StackProps & { stage: string }) {
    super(scope, id, props);
    this.tokenFn = this.fn("token");
    this.api = new apigwv2.HttpApi(this, "Api", {
      corsPreflight: {
        allowOrigins: props.stage === "prod" ? ["https://app.example.com"] : ["*"],
        allowMethods: [apigwv2.CorsHttpMethod.ANY],
      },
    });
    const wide = new apigwv2.HttpApi(this, "Wide", {
      corsPreflight: { allowOrigins: apigwv2.CorsHttpMethod ? ["*"] : [] }, // expect: wildcard-cors-on-mint
    });
    const direct = new nodejs.NodejsFunction(this, "Direct", { entry: `${__dirname}/../../services/api/src/token.ts`, handler: "handler" });
    wide.addRoutes({ path: "/token", integration: new integrations.HttpLambdaIntegration("I", direct) });
    this.api.addRoutes({ path: "/token", integration: new integrations.HttpLambdaIntegration("I2", direct) });
  }
  private fn(name: string) {
    return new nodejs.NodejsFunction(this, name, { entry: `../services/api/src/${name}.ts` });
  }
}
