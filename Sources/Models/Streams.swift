package import Flow

extension Model {
  /// Streams that an answer is made of, of the web platform and of Node 18 to 24: what is put into
  /// them is what comes out. Signatures from the Streams standard and Node's documentation.
  package static let streams: Model = {
    let web = APIPath.module("node:stream/web")
    let source = APIPath.global("ReadableStream") | web.member("ReadableStream")
    let transform = APIPath.global("TransformStream") | web.member("TransformStream")
    let node = APIPath.module("node:stream", "stream")
    let readable = node.member("Readable")
    let first = PassedFrom.argument(.position(0))
    func put(_ method: String, _ parameter: Int, _ methods: String...) -> PassedFrom {
      .putIn(by: Locator(.position(0), method), parameter: parameter, methods: methods)
    }

    return Model(
      "Streams",
      [
        .pass(
          source.constructed, from: [put("start", 0, "enqueue"), put("pull", 0, "enqueue")]),
        .pass(source.member("from").called, from: [first]),
        .pass(
          transform.constructed,
          from: [
            put("start", 0, "enqueue"), put("transform", 1, "enqueue"), put("flush", 0, "enqueue"),
          ]),
        .pass(
          transform.constructed.member("readable"),
          from: [
            put("start", 0, "enqueue"), put("transform", 1, "enqueue"), put("flush", 0, "enqueue"),
            .written(to: ["writable", "getWriter()", "write"]),
          ]),
        .pass(readable.member("from").called, from: [first]),
        .pass(
          node.member("PassThrough").constructed,
          from: [.written(to: ["write"]), .written(to: ["end"])]),
        .pass(readable.constructed, from: [.written(to: ["push"])]),
        .answerStream(APIPath.type("ServerResponse")),
        .answerStream(APIPath.type("ServerResponse", from: "node:http")),
      ])
  }()
}
