package import Flow

extension Model {
  /// What servers in JavaScript send to their clients, beyond the answers that each framework's own
  /// file knows: what handlers return, headers, cookies, redirects. Versions as in those files.
  package static let serverAnswers: Model = {
    let facts: [[Fact]] = [
      expressAnswers, fastifyAnswers, honoAnswers, koaAnswers, hapiAnswers, otherAnswers,
    ]
    return Model("Server answers", facts.flatMap { $0 })
  }()

  private static let expressAnswers: [Fact] = {
    let express = APIPath.module("express")
    let router =
      express.called | express.member("Router").called
      | ["Router", "IRouter", "Application", "Express"].map {
        APIPath.type($0, from: "express")
      }.reduce(express.member("Router").constructed, |)
    let route = router.anything.member(.httpVerbs + ["all", "use"]).anyArgument
    let answer =
      APIPath.type("Response", from: "express") | route.parameter(1, arity: 0...3)
      | route.parameter(2, arity: 4...4)
    return [
      .response(answer.anything.member("cookie", "redirect", "sendFile").called),
      .answerStream(answer),
    ]
  }()

  private static let fastifyAnswers: [Fact] = {
    // Whatever makes or gets an instance leads to its type.
    let instance = APIPath.type("FastifyInstance", from: "fastify")
    let options =
      instance.member(.httpVerbs + ["all"]).argument(1) | instance.member("route").argument(0)
    let handler =
      instance.member(.httpVerbs + ["all"]).lastArgument | options.member("handler")
      | instance.member("setNotFoundHandler").lastArgument
      | APIPath.type("RouteHandler", from: "fastify")
    let hook =
      instance.member("addHook").argument(1)
      | options.member("onRequest", "preHandler", "onSend")
    let reply =
      handler.parameter(1) | hook.parameter(1) | APIPath.type("FastifyReply", from: "fastify")
    return [
      .returned(handler),
      .response(
        reply.anything.member("send", "header", "headers", "setCookie", "view", "redirect").called),
      .response(reply.member("raw").member("end", "write", "writeHead", "setHeader").called),
      .answerStream(reply.member("raw")),
    ]
  }()

  private static let honoAnswers: [Fact] = {
    let context =
      APIPath.module("hono").member("Hono").constructed.anything
      .member(.httpVerbs + ["all", "use", "on"]).anyArgument.parameter(0)
      | APIPath.type("Context", from: "hono")
    let streamed = APIPath.module("hono/streaming").member("stream", "streamText", "streamSSE")
      .argument(1).parameter(0)
    return [
      .response(
        context.member("json", "text", "html", "body", "render", "header", "redirect").called),
      .response(
        APIPath.module("hono/cookie").member("setCookie", "setSignedCookie", "generateCookie")
          .called, from: 1),
      .response(streamed.member("write", "writeln", "writeSSE").called),
      .answerStream(streamed),
    ]
  }()

  private static let koaAnswers: [Fact] = {
    let context =
      APIPath.module("koa").constructed.member("use").argument(0).parameter(0)
      | APIPath.module("@koa/router", "koa-router").constructed.member(.httpVerbs + ["all"])
      .anyArgument.parameter(0)
      | APIPath.type("Context", from: "koa")
    return [
      .response(context.member("body") | context.member("response").member("body")),
      .response(context.member("set", "append", "redirect", "render").called),
      .response(context.member("res").member("write", "end", "setHeader").called),
      .answerStream(context.member("res")),
      .response(context.member("cookies").member("set").called),
    ]
  }()

  private static let hapiAnswers: [Fact] = {
    let server = APIPath.type("Server", from: "@hapi/hapi")
    let route = server.member("route").argument(0) | server.member("route").argument(0).element
    let handler =
      route.member("handler") | route.member("options", "config").member("handler")
      | APIPath.type("Lifecycle.Method", from: "@hapi/hapi")
    let toolkit =
      handler.parameter(1) | APIPath.type("ResponseToolkit", from: "@hapi/hapi")
    return [
      .returned(handler),
      .response(toolkit.member("response", "redirect", "view", "state").called),
      .response(toolkit.member("response").called.anything.member("header", "state").called),
    ]
  }()

  private static let otherAnswers: [Fact] = {
    let node =
      APIPath.module("http", "https", "node:http", "node:https").member("createServer")
      .lastArgument.parameter(1)
    let elysia =
      APIPath.module("elysia").member("Elysia").constructed.anything.member(.httpVerbs).argument(1)
    let event =
      APIPath.module("h3", "nitropack/runtime", "#imports")
      .member("defineEventHandler", "eventHandler", "defineCachedEventHandler")
      | APIPath.global("defineEventHandler") | APIPath.global("eventHandler")
    func h3(_ names: String...) -> APIPath {
      names.reduce(APIPath.module("h3", "#imports").member(names)) { $0 | APIPath.global($1) }
    }
    let adonis = APIPath.module("@adonisjs/core/services/router")
      .member(.httpVerbs + ["any", "route"]).lastArgument
    let adonisAnswer =
      (APIPath.type("HttpContext", from: "@adonisjs/core/http") | adonis.parameter(0))
      .member("response")
    let oak = APIPath.module("@oak/oak")
    let oakAnswer =
      (oak.member("Application").constructed.member("use").anyArgument.parameter(0)
      | oak.member("Router").constructed.anything.member(.httpVerbs + ["all", "use"])
      .anyArgument.parameter(0)).member("response")
    return [
      .response(node.anything.member("end", "write", "writeHead", "setHeader").called),
      .answerStream(node),
      .returned(event.argument(0)),
      .response(
        event.argument(0).parameter(0).member("node").member("res")
          .member("write", "end", "setHeader").called),
      .answerStream(event.argument(0).parameter(0).member("node").member("res")),
      .response(
        h3("setHeader", "setResponseHeader", "setCookie", "sendRedirect", "sendStream", "send")
          .called, from: 1),
      .response(h3("createEventStream").called.member("push").called),
      .returned(elysia),
      .response(elysia.parameter(0).member("set").member("headers").anyMember),
      .response(elysia.parameter(0).member("set").member("redirect")),
      .returned(
        APIPath.exported(
          Convention(
            files: [
              "{netlify/functions,functions,lambda,lambdas,src/functions,src/lambda}/**/*.{ts,js,mjs}"
            ], names: ["handler"]))),
      .returned(adonis),
      .response(
        adonisAnswer.anything.member("json", "send", "header", "cookie", "redirect", "ok").called),
      .response(oakAnswer.member("body")),
      .response(oakAnswer.member("headers").member("set", "append").called),
    ]
  }()
}
