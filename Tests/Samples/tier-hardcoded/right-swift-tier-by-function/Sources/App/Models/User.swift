import Fluent
import Vapor

final class User: Model, Content, Authenticatable {
    static let schema = "users"
    @ID(key: .id) var id: UUID?
    @Field(key: "email") var email: String
    @OptionalChild(for: \.$user) var subscription: Subscription?
    init() {}
}

final class Subscription: Model {
    static let schema = "subscriptions"
    @ID(key: .id) var id: UUID?
    @Parent(key: "user_id") var user: User
    @Field(key: "plan") var plan: String
    init() {}
}

final class UserToken: Model, ModelTokenAuthenticatable {
    static let schema = "user_tokens"
    static let valueKey = \UserToken.$value
    static let userKey = \UserToken.$user
    @ID(key: .id) var id: UUID?
    @Field(key: "value") var value: String
    @Parent(key: "user_id") var user: User
    var isValid: Bool { true }
    init() {}
}
