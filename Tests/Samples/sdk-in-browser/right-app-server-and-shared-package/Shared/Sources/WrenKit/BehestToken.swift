public struct BehestToken: Codable, Sendable {
  public let token: String
  public let sessionID: String
  public let ttl: Int

  public init(token: String, sessionID: String, ttl: Int) {
    self.token = token
    self.sessionID = sessionID
    self.ttl = ttl
  }
}
