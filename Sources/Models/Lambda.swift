package import Flow

extension Model {
  /// AWS Lambda in JavaScript: functions behind API Gateway, a load balancer or a function URL, and
  /// AppSync resolvers. An event is known by its type, or handed to an exported `handler` of a
  /// project that deploys to Lambda or of a file that speaks its language: no queue's or schedule's
  /// event has a body, headers or arguments.
  package static let lambda: Model = {
    let types = "aws-lambda"
    let exported = APIPath.exported(
      Convention(
        files: ["*.{ts,mts,cts,js,mjs,cjs}"], names: ["handler", "lambdaHandler"],
        proofs: Self.lambdaProofs))
    let middy = APIPath.module("@middy/core")
    let function =
      exported | middy.argument(0)
      | middy.called.anything.member("handler").argument(0)
      | APIPath.global("awslambda").member("streamifyResponse").argument(0)
      | APIPath.type("APIGatewayProxyHandler", from: types)
      | APIPath.type("APIGatewayProxyHandlerV2", from: types)
      | APIPath.type("APIGatewayProxyHandlerV2WithJWTAuthorizer", from: types)
      | APIPath.type("APIGatewayProxyHandlerV2WithLambdaAuthorizer", from: types)
      | APIPath.type("ALBHandler", from: types)
      | APIPath.type("LambdaFunctionURLHandler", from: types)
      | APIPath.type("AppSyncResolverHandler", from: types)
    let event =
      function.parameter(0) | APIPath.type("APIGatewayProxyEvent", from: types)
      | APIPath.type("APIGatewayProxyEventV2", from: types)
      | APIPath.type("APIGatewayProxyEventV2WithJWTAuthorizer", from: types)
      | APIPath.type("APIGatewayProxyEventV2WithLambdaAuthorizer", from: types)
      | APIPath.type("APIGatewayProxyWithCognitoAuthorizerEvent", from: types)
      | APIPath.type("APIGatewayProxyWithLambdaAuthorizerEvent", from: types)
      | APIPath.type("APIGatewayEvent", from: types) | APIPath.type("ALBEvent", from: types)
      | APIPath.type("LambdaFunctionURLEvent", from: types)
      | APIPath.type("AppSyncResolverEvent", from: types)
    let context = event.member("requestContext")

    return Model(
      "AWS Lambda",
      [
        .source(.body, event.member("body")),
        .source(
          .query,
          event.member(
            "queryStringParameters", "multiValueQueryStringParameters", "rawQueryString",
            "rawQuery",
            "rawUrl")),
        .source(.path, event.member("pathParameters", "rawPath", "path")),
        .source(.header, event.member("headers", "multiValueHeaders")),
        .source(.cookie, event.member("cookies")),
        .source(.arguments, event.member("arguments")),
        .source(.header, event.member("request").member("headers")),
        .neutral(context),
        .verified("the authorizer's claims", context.member("authorizer")),
        .verified(
          "the caller's verified identity",
          context.member("identity").member("cognitoIdentityId", "userArn", "user")),
        .verified("the caller's verified identity", event.member("identity")),
        // A Cognito trigger's own user.
        .verified("the signed-in user", event.member("userName")),
        .returned(function),
        .response(function.parameter(2).called, from: 1),
      ])
  }()

  /// What shows that an exported `handler` is a Lambda function's, and not a command's or a job's.
  private static let lambdaProofs: [Convention.Proof] =
    [
      "serverless.{yml,yaml,ts,js,json}", "template.{yml,yaml,json}", "samconfig.toml", "cdk.json",
      "sst.config.{ts,js}", "netlify.toml", "redwood.toml", "app.arc", "amplify.yml",
    ].map { .file(PathPattern($0)) }
    + ["aws-lambda", "@types/aws-lambda", "@middy/core", "@netlify/functions"].map { .package($0) }
    + [
      "statusCode", "requestContext", "queryStringParameters", "pathParameters", "isBase64Encoded",
      "APIGateway", "AppSync",
    ].map { .mention($0) }
}
