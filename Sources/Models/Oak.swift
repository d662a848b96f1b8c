package import Flow

extension Model {
  /// Oak 12 to 17, on Deno, Bun or Node. Signatures from Oak's documentation.
  package static let oak: Model = {
    let oak = APIPath.module(
      "@oak/oak", "oak", "https://deno.land/x/oak/mod.ts", "https://deno.land/x/oak")
    let router = oak.member("Router").constructed
    let verbs = [String].httpVerbs + ["all", "use"]
    let context =
      oak.member("Application").constructed.member("use").anyArgument.parameter(0)
      | router.member(verbs).anyArgument.parameter(0)
    let request = context.member("request")

    return Model(
      "Oak",
      [
        .same(router.member(verbs).called, as: router),
        .route(router.member(verbs).called),
        .source(.body, request.member("body")),
        .source(.query, request.member("url")),
        .source(.path, context.member("params")),
        .source(.header, request.member("headers")),
        .cookie(
          context.member("cookies").member("get").called,
          .option(Locator(.position(1), "signed"), keys: [".keys =", "keys:"])),
        .same(request.member("source", "originalRequest"), as: .type("Request")),
        .neutral(request.member("ip", "ips", "method", "secure")),
        .store(context.member("state")),
      ])
  }()

  /// Fresh 1 and 2: handlers of `routes/**`, middleware, and `ctx.state`. Signatures from Fresh's
  /// documentation.
  package static let fresh: Model = {
    let exported = APIPath.exported(
      Convention(files: ["routes/**/*.{ts,tsx,js,jsx}"], names: ["handler", "handlers"]))
    let library = APIPath.module("fresh", "@fresh/core")
    let define = library.member("createDefine").called
    let app = library.member("App").constructed
    let handler =
      define.member("handlers").argument(0) | define.member("handlers").argument(0).anyMember
      | define.member("middleware").argument(0)
      | app.member(.httpVerbs + ["all", "use"]).anyArgument
    // Fresh 1 hands over the request and the context, Fresh 2 the context alone.
    let old = exported.anyMember | exported
    let context =
      handler.parameter(0) | old.parameter(1) | APIPath.type("FreshContext")
      | exported.anyMember.parameter(0, arity: 1...1)
    let request = old.parameter(0) | context.member("req")

    return Model(
      "Fresh",
      [
        .same(app.member(.httpVerbs + ["all", "use"]).called, as: app),
        .same(request, as: .type("Request")),
        .source(.path, context.member("params")),
        .source(.query, context.member("url")),
        .store(context.member("state")),
      ])
  }()
}
