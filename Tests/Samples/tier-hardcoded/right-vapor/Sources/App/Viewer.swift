import Fluent
import Vapor

final class Subscription: Model, @unchecked Sendable {
  static let schema = "subscriptions"

  @ID(key: .id) var id: UUID?
  @Field(key: "tier") var tier: Int
}

final class Viewer: Model, Authenticatable, @unchecked Sendable {
  static let schema = "viewers"

  @ID(key: .id) var id: UUID?
  @OptionalParent(key: "subscription_id") var subscription: Subscription?
}
