package import Flow

extension Model {
  /// NestJS 9 to 11 over Express or Fastify: decorated parameters, guards, parameter decorators of
  /// the project, GraphQL arguments and gateways. Signatures from Nest's source and documentation.
  package static let nestJS: Model = {
    let common = APIPath.module("@nestjs/common")
    let graphQL = APIPath.module("@nestjs/graphql")
    let sockets = APIPath.module("@nestjs/websockets")
    let factory = common.member("createParamDecorator")
    let expressRequest = APIPath.type("Request", from: "express")
    let execution =
      APIPath.type("ExecutionContext", from: "@nestjs/common") | factory.argument(0).parameter(1)
      | APIPath.type("ArgumentsHost", from: "@nestjs/common")
    let graphQLContext =
      graphQL.member("GqlExecutionContext").member("create").called.member("getContext").called
      | graphQL.member("Context").called.decorated
    let socket =
      sockets.member("ConnectedSocket").called.decorated
      | execution.member("switchToWs").called.member("getClient").called
    let request =
      common.member("Req", "Request").called.decorated
      | execution.member("switchToHttp").called.member("getRequest").called
      | execution.member("getArgByIndex").called | graphQLContext.member("req", "request")
    let tokens =
      APIPath.type("JwtService", from: "@nestjs/jwt")
      | APIPath.module("@nestjs/jwt").member("JwtService").constructed

    return Model(
      "NestJS",
      [
        .same(request, as: expressRequest),
        .same(request, as: .type("FastifyRequest", from: "fastify")),
        .same(
          common.member("Res", "Response").called.decorated
            | execution.member("switchToHttp").called.member("getResponse").called,
          as: .type("Response", from: "express")),
        .same(socket, as: .type("Socket", from: "socket.io")),
        .source(.body, common.member("Body", "RawBody").called.decorated),
        .source(.query, common.member("Query").called.decorated),
        .source(.path, common.member("Param").called.decorated),
        .source(.query, common.member("HostParam").called.decorated),
        .source(.header, common.member("Headers").called.decorated),
        .source(
          .form, common.member("UploadedFile", "UploadedFiles").called.decorated),
        .source(
          .arguments,
          graphQL.member("Args").called.decorated
            | graphQL.member("GqlExecutionContext").member("create").called.member("getArgs")
            .called),
        .source(.socket, sockets.member("MessageBody").called.decorated),
        .source(.socket, execution.member("switchToWs").called.member("getData").called),
        .verified("the verified token", tokens.member("verify", "verifyAsync").called),
        .unverified("decode()", tokens.member("decode").called),
        .neutral(common.member("Ip").called.decorated),
        .same(
          common.member("Session").called.decorated,
          as: expressRequest.member("session")),
        // `@CurrentUser() user` is what the function given to `createParamDecorator` returns.
        .pass(
          factory.called.called.decorated,
          from: [.result(of: .position(0), callsBefore: 1)]),
        // What a strategy's `validate` returns is the user of the request.
        .store(expressRequest),
        .storeReturned(
          expressRequest,
          by: APIPath.module("@nestjs/passport").member("PassportStrategy").called
            .member("validate"), as: "user"),
        .route(common.member("Get", "Post", "Put", "Patch", "Delete", "All").called),
      ])
  }()
}
