package import Flow

extension Model {
  /// The language's own functions and the web platform's, as far as values pass through them.
  package static let javaScript: Model = {
    let object = APIPath.global("Object")
    let json = APIPath.global("JSON")
    let buffer = APIPath.global("Buffer") | APIPath.module("buffer", "node:buffer").member("Buffer")
    let crypto = APIPath.global("crypto") | APIPath.module("crypto", "node:crypto")
    let process = APIPath.global("process") | APIPath.module("process", "node:process")
    let first = [PassedFrom.argument(.position(0))]

    return Model(
      "JavaScript",
      [
        .environment(process.member("env")),
        .environment(APIPath.module("process", "node:process").member("env")),
        .environment(APIPath.global("import").member("meta").member("env")),
        .environment(APIPath.global("Bun").member("env")),
        .neutral(process.member("argv")),
        .pass(json.member("parse").called, from: first),
        .pass(
          json.member("stringify").called, from: [.kept(of: .position(0), by: .position(1))]),
        .pass(object.member("freeze", "seal", "fromEntries").called, from: first),
        .merged(object.member("assign").called),
        .pass(object.member("entries").called, from: first),
        .pass(object.member("values").called, from: [.members(of: .position(0))]),
        // The names of an object's entries tell nothing of what stands under them.
        .neutral(object.member("keys").called),
        .pass(
          APIPath.global("String").called | APIPath.global("Number").called
            | APIPath.global("BigInt").called | APIPath.global("Boolean").called
            | APIPath.global("parseInt").called | APIPath.global("parseFloat").called
            | APIPath.global("Number").member("parseInt", "parseFloat").called,
          from: first),
        .pass(
          APIPath.global("encodeURIComponent").called | APIPath.global("decodeURIComponent").called
            | APIPath.global("encodeURI").called | APIPath.global("decodeURI").called
            | APIPath.global("escape").called | APIPath.global("structuredClone").called
            | APIPath.global("btoa").called,
          from: first),
        .pass(APIPath.global("Array").member("from", "of").called, from: first),
        .pass(
          APIPath.global("Promise").constructed,
          from: [.handedOn(by: .position(0), parameter: 0)]),
        .pass(
          APIPath.global("Promise").member("resolve", "all", "race", "any").called, from: first),
        .pass(
          APIPath.global("Promise").member("allSettled").called.element.member("value"),
          from: [.element(of: .position(0))]),
        .pass(APIPath.global("Set").constructed, from: first),
        .pass(
          APIPath.global("URLSearchParams").constructed | APIPath.global("FormData").constructed
            | APIPath.global("Headers").constructed
            | APIPath.global("URL").constructed.member(
              "searchParams", "pathname", "search", "hash"),
          from: first),
        .pass(APIPath.global("URLPattern").constructed.member("exec").called, from: first),
        .decoded(buffer.member("from").called),
        .decoded(APIPath.global("atob").called),
        .decoded(APIPath.module("base64url", "js-base64").member("decode").called),
        .lookup(APIPath.global("Map").constructed.member("get").called),
        .pass(APIPath.global("TextEncoder").constructed.member("encode").called, from: first),
        .pass(APIPath.global("TextDecoder").constructed.member("decode").called, from: first),
        // A hash of what the client chose is as much its choice.
        .pass(
          crypto.member("createHash", "createHmac").called.anything.member("update").called
            .member("digest").called
            | crypto.member("createHash", "createHmac").called.member("update").called,
          from: [.receiver, .argument(.position(0))]),
        .pass(
          APIPath.module("uuid").member("v5", "v3").called | APIPath.module("md5").called,
          from: first),
        .neutral(crypto.member("randomUUID", "randomBytes", "getRandomValues").called),
        .neutral(APIPath.module("uuid").member("v4", "v1", "v7").called),
        .neutral(APIPath.module("nanoid").member("nanoid").called),
        .neutral(APIPath.global("Date")),
        .neutral(APIPath.global("Math")),
        .pass(
          APIPath.global("Math").member("min", "max", "floor", "round", "trunc", "ceil", "abs")
            .called, from: [.argument(.any)]),
        .source(
          .clientState,
          APIPath.global("localStorage") | APIPath.global("sessionStorage")
            | APIPath.global("document").member("cookie") | APIPath.global("location")),
      ])
  }()
}
