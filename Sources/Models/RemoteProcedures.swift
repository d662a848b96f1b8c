package import Flow

extension Model {
  /// tRPC 10 and 11: `input` is the client's, `ctx` is what `createContext` returns and every
  /// `next({ ctx })` adds. Signatures from tRPC's source.
  package static let tRPC: Model = {
    let builder = APIPath.module("@trpc/server").member("initTRPC").anything
    let resolver = builder.member("query", "mutation", "subscription").argument(0)
    let step = builder.member("use", "middleware", "concat").argument(0)
    let options = resolver.parameter(0) | step.parameter(0)
    let context = options.member("ctx")
    let adapters = APIPath.module(
      "@trpc/server/adapters/fetch", "@trpc/server/adapters/express", "@trpc/server/adapters/next",
      "@trpc/server/adapters/standalone", "@trpc/server/adapters/node-http",
      "@trpc/server/adapters/ws", "@trpc/server/adapters/fastify",
      "@trpc/server/adapters/aws-lambda", "@trpc/server/adapters/next-app-dir",
      "@hono/trpc-server", "trpc-nuxt", "trpc-nuxt/server", "trpc-sveltekit")
    let handler = adapters.member(
      "fetchRequestHandler", "createExpressMiddleware", "createNextApiHandler", "createHTTPServer",
      "createHTTPHandler", "nodeHTTPRequestHandler", "applyWSSHandler", "trpcServer",
      "awsLambdaRequestHandler", "createNuxtApiHandler", "createTRPCNuxtHandler",
      "createTRPCHandle", "createTRPCSvelteServer")
    let factory =
      handler.argument(0).member("createContext")
      | APIPath.type("CreateContext", from: "@trpc/server")
    let incoming =
      factory.parameter(0) | APIPath.type("FetchCreateContextFnOptions")
      | APIPath.type("CreateExpressContextOptions") | APIPath.type("CreateNextContextOptions")
      | APIPath.type("CreateHTTPContextOptions") | APIPath.type("CreateFastifyContextOptions")
      | APIPath.type("CreateWSSContextFnOptions")
    let callers = builder.member("createCallerFactory").called.called

    return Model(
      "tRPC",
      [
        .source(.arguments, options.member("input", "rawInput")),
        .source(.arguments, options.member("getRawInput").called),
        .shaped(options.member("input")),
        .shapes(builder.member("input").called, schema: Locator(.position(0))),
        .same(incoming.member("req"), as: .type("Request")),
        .same(incoming.member("req"), as: .type("Request", from: "express")),
        .source(.socket, incoming.member("info").member("connectionParams")),
        .neutral(callers),
        .store(context),
        .storeComputed(
          context, by: handler, at: Locator(.position(0), "createContext")),
        .storeGiven(
          context, by: step.parameter(0).member("next"), at: Locator(.position(0), "ctx")),
      ])
  }()

  /// oRPC 1, ts-rest 3, next-safe-action 6 to 8, zsa. Signatures from their documentation.
  package static let procedures: Model = {
    let oRPC =
      APIPath.module("@orpc/server").member("os").anything
      | APIPath.module("@orpc/server").member("implement").called.anything
    let oRPCHandler = oRPC.member("handler").argument(0)
    let oRPCStep = oRPC.member("use", "middleware").argument(0)
    let oRPCContext =
      oRPCHandler.parameter(0).member("context") | oRPCStep.parameter(0).member("context")
    let rest = APIPath.module(
      "@ts-rest/express", "@ts-rest/next", "@ts-rest/fastify", "@ts-rest/serverless/fetch")
    let restServer = rest.member("initServer").called.member("router").argument(1)
    let restRoute =
      restServer.anyMember | restServer.anyMember.anyMember
      | restServer.anyMember.member("handler") | restServer.anyMember.anyMember.member("handler")
      | rest.member("createNextRouter", "createNextRoute").argument(1).anyMember
    let safe =
      APIPath.module("next-safe-action").member("createSafeActionClient").called.anything
    let action = safe.member("action", "stateAction").argument(0).parameter(0)
    let safeStep = safe.member("use").argument(0).parameter(0)
    let actionContext =
      action.member("ctx") | safeStep.member("ctx")
      | safe.member("action").argument(0)
      .parameter(1).member("ctx")
    let zsa = APIPath.module("zsa")
    let zsaFunction =
      (zsa.member("createServerAction").called
      | zsa.member("createServerActionProcedure").called.anything.member("createServerAction")
      .called).anything.member("handler").argument(0)
    let zsaHandler = zsaFunction.parameter(0)
    let procedure = zsa.member("createServerActionProcedure").called.anything.member("handler")
    let zsaContext = zsaHandler.member("ctx") | procedure.argument(0).parameter(0).member("ctx")

    return Model(
      "Procedures",
      [
        .returned(safe.member("action", "stateAction").argument(0) | zsaFunction | restRoute),
        .source(.arguments, oRPCHandler.parameter(0).member("input") | oRPCStep.parameter(1)),
        .shaped(oRPCHandler.parameter(0).member("input")),
        .shapes(oRPC.member("input").called, schema: Locator(.position(0))),
        .store(oRPCContext),
        .storeGiven(
          oRPCContext, by: oRPCStep.parameter(0).member("next"),
          at: Locator(.position(0), "context")),
        .storeGiven(
          oRPCContext,
          by: APIPath.module("@orpc/server/fetch", "@orpc/server/node").member("RPCHandler")
            .constructed.member("handle"), at: Locator(.position(1), "context")),
        .source(.body, restRoute.parameter(0).member("body")),
        .source(.path, restRoute.parameter(0).member("params")),
        .source(.query, restRoute.parameter(0).member("query")),
        .source(.header, restRoute.parameter(0).member("headers")),
        .same(restRoute.parameter(0).member("req"), as: .type("Request", from: "express")),
        .source(
          .arguments,
          action.member(
            "parsedInput", "clientInput", "bindArgsParsedInputs", "bindArgsClientInputs")
            | safeStep.member("clientInput", "bindArgsClientInputs")),
        .shaped(action.member("parsedInput")),
        .shapes(safe.member("schema", "inputSchema").called, schema: Locator(.position(0))),
        .store(actionContext),
        .storeGiven(
          actionContext, by: safeStep.member("next"), at: Locator(.position(0), "ctx")),
        .source(.arguments, zsaHandler.member("input")),
        .shaped(zsaHandler.member("input")),
        .shapes(
          (zsa.member("createServerAction").called
            | zsa.member("createServerActionProcedure").called.anything
            .member("createServerAction").called).anything.member("input").called,
          schema: Locator(.position(0))),
        .store(zsaContext),
        .storeComputed(zsaContext, by: procedure, at: Locator(.position(0))),
      ])
  }()
}
