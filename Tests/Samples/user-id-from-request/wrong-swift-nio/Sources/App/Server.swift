// A handler on SwiftNIO itself takes the user from a header, or from the channel's parts.
import NIOCore
import NIOHTTP1

final class TokenHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  let gateway: Gateway

  init(gateway: Gateway) { self.gateway = gateway }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      guard let user = head.headers.first(name: "X-User") else { return }  // from: user-id-from-request
      Task { try await gateway.mint(for: user) }
    case .body, .end: break
    }
  }
}
