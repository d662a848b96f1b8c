// SwiftNIO without a framework: the token that the head brings is verified, and its subject counts.
import JWTKit
import NIOCore
import NIOHTTP1

struct Session: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

final class HTTPHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  private let gateway = Gateway()
  private let keys = JWTKeyCollection()

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data),
      let bearer = head.headers.first(name: "Authorization")?.dropFirst(7)
    else { return }
    Task {
      let session = try await keys.verify(String(bearer), as: Session.self)
      _ = try await gateway.mint(session.sub.value)
    }
  }
}
