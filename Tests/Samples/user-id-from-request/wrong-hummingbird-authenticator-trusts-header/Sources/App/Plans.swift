protocol Plans: Sendable {
  func current() async throws -> Int
}
