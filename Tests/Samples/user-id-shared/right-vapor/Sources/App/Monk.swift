import Fluent
import Vapor

final class Monk: Model, ModelAuthenticatable, @unchecked Sendable {
  static let schema = "monks"
  static var usernameKey: KeyPath<Monk, Field<String>> { \Monk.$name }
  static var passwordHashKey: KeyPath<Monk, Field<String>> { \Monk.$hash }

  @ID(key: .id) var id: UUID?
  @Field(key: "name") var name: String
  @Field(key: "hash") var hash: String

  func verify(password: String) throws -> Bool {
    try Bcrypt.verify(password, created: hash)
  }
}
