package import Flow

extension [Fact] {
  /// Gateways and addresses of functions that code describes: AWS CDK 2, SST 2 and 3. The platform
  /// answers browsers itself, whatever the function says.
  package static let corsDeployments: [Fact] = {
    let gateways = APIPath.module("aws-cdk-lib/aws-apigatewayv2", "@aws-cdk/aws-apigatewayv2-alpha")
    let library = APIPath.module("aws-cdk-lib")
    let httpAPI =
      gateways.member("HttpApi").constructed
      | library.member("aws_apigatewayv2").member("HttpApi").constructed
    let functions = APIPath.module("aws-cdk-lib/aws-lambda", "aws-cdk-lib/aws-lambda-nodejs")
    let namespaces =
      functions | library.member("aws_lambda", "aws_lambda_nodejs")
    let function = namespaces.member("Function", "NodejsFunction").constructed
    let alias =
      function.member("addAlias").called
      | namespaces.member("Alias", "Version").constructed
    let addressed =
      function | alias | APIPath.type("Function") | APIPath.type("NodejsFunction")
      | APIPath.type("IFunction")
    let sst = APIPath.global("sst").member("aws")
    let constructs = APIPath.module("sst/constructs", "@serverless-stack/resources")

    return [
      .deploymentCode(
        Convention(files: ["**/cdk.json"]),
        mentions: ["HttpApi", "addFunctionUrl", "FunctionUrl"]),
      .deploymentCode(
        Convention(files: ["**/sst.config.{ts,js,mjs}"]),
        mentions: ["sst.aws.", "sst/constructs", "@serverless-stack/resources"]),
      // CDK: off unless told. A REST API's `defaultCorsPreflightOptions` answers preflights only.
      .cors(
        httpAPI,
        deployed([Locator(.position(2), "corsPreflight", "allowOrigins")], whenAbsent: .closed)),
      .cors(
        addressed.member("addFunctionUrl").called,
        deployed([Locator(.position(0), "cors", "allowedOrigins")], whenAbsent: .closed)),
      .cors(
        namespaces.member("FunctionUrl").constructed,
        deployed([Locator(.position(2), "cors", "allowedOrigins")], whenAbsent: .closed)),
      // SST 3: a gateway lets every origin in unless told; so does a function's address.
      .cors(
        sst.member("ApiGatewayV2").constructed,
        deployed(
          [Locator(.position(1), "cors", "allowOrigins"), Locator(.position(1), "cors")],
          whenAbsent: .permissive)),
      .cors(
        sst.member("Function").constructed,
        deployed(
          [
            Locator(.position(1), "url", "cors", "allowOrigins"),
            Locator(.position(1), "url", "cors"), Locator(.position(1), "url"),
          ], whenAbsent: .closed)),
      // SST 2: the same of its gateway; a function's address with `cors: true`, its default.
      .cors(
        constructs.member("Api").constructed,
        deployed(
          [Locator(.position(2), "cors", "allowOrigins"), Locator(.position(2), "cors")],
          whenAbsent: .permissive)),
      .cors(
        constructs.member("Function").constructed,
        deployed(
          [
            Locator(.position(2), "url", "cors", "allowOrigins"),
            Locator(.position(2), "url", "cors"), Locator(.position(2), "url"),
          ], whenAbsent: .closed)),
    ]
  }()

  private static func deployed(
    _ origin: [Locator], whenAbsent: CORSShape.Answer
  ) -> CORSShape {
    CORSShape(
      origin: origin, whenAbsent: whenAbsent, reach: .deployment, listMayBeWildcard: true,
      permissiveCases: ["ALL_ORIGINS"])
  }
}
