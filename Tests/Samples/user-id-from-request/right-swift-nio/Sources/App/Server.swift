// A handler on SwiftNIO itself asks its sessions whose the credential is.
import NIOCore
import NIOHTTP1

final class TokenHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  let gateway: Gateway
  let sessions: any Sessions

  init(gateway: Gateway, sessions: any Sessions) {
    self.gateway = gateway
    self.sessions = sessions
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data) else { return }
    guard let credential = head.headers.first(name: "Authorization") else { return }
    Task {
      let session = try await sessions.verify(credential)
      try await gateway.mint(for: session.user)
    }
  }
}

protocol Sessions: Sendable {
  func verify(_ credential: String) async throws -> (user: String, expires: Int)
}
