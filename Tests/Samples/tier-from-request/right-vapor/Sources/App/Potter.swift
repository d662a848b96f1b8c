import Fluent

final class Potter: Model, @unchecked Sendable {
  static let schema = "potters"

  @ID(key: .id) var id: UUID?
  @Field(key: "subject") var subject: String
  @OptionalField(key: "tier") var tier: Int?
}
