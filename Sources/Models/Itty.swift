package import Flow

extension Model {
  /// itty-router 4 and 5: handlers and what stands before them are handed the web's request, with the
  /// path's parameters and the query beside it. Signatures from its documentation.
  package static let itty: Model = {
    let itty = APIPath.module("itty-router")
    let make = itty.member("Router", "AutoRouter", "IttyRouter")
    let router = make.called | make.constructed
    let verbs = [String].httpVerbs + ["all"]
    let handler =
      router.member(verbs).anyArgument | make.argument(0).member("before").element
      | APIPath.type("RequestHandler", from: "itty-router")
    let request = handler.parameter(0) | APIPath.type("IRequest", from: "itty-router")

    return Model(
      "itty-router",
      [
        .same(router.member(verbs).called, as: router),
        .same(request, as: .type("Request")),
        .source(.path, request.member("params")),
        .source(.query, request.member("query")),
        .source(.body, request.member("content")),
        .source(.cookie, request.member("cookies")),
        .store(request),
        .returned(handler),
      ])
  }()
}
