import Foundation
import Vapor

struct Claims: Decodable {
  let sub: String
  let exp: Double
}

enum TokenReader {
  static func claims(of token: String) throws -> Claims {
    let parts = token.split(separator: ".")
    guard parts.count == 3 else { throw Abort(.unauthorized) }
    var payload = String(parts[1])
      .replacingOccurrences(of: "-", with: "+")
      .replacingOccurrences(of: "_", with: "/")
    while payload.count % 4 != 0 { payload += "=" }
    guard let data = Data(base64Encoded: payload) else { throw Abort(.unauthorized) }
    return try JSONDecoder().decode(Claims.self, from: data)
  }
}
