// SwiftNIO without a framework: the head of a request and its body are the client's.
import NIOCore
import NIOHTTP1

final class HTTPHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  private let gateway = Gateway()

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      let listener = head.headers.first(name: "X-Listener") ?? "" // from: user-id-from-request
      Task { try await gateway.mint(listener) }
    case .body, .end:
      break
    }
  }
}
