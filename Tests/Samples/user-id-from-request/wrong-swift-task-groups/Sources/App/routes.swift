// Ids from the body pass through a group of tasks before one of them is minted for.
import Vapor

struct Visit: Content {
  let names: [String]
}

func routes(_ app: Application) {
  app.post("visits") { req async throws -> [Minted] in
    let visit = try req.content.decode(Visit.self)  // from: user-id-from-request
    return try await withThrowingTaskGroup(of: String.self) { group in
      for name in visit.names {
        group.addTask { name.lowercased() }
      }
      var minted: [Minted] = []
      for try await name in group {
        minted.append(try await req.mint(for: name))
      }
      return minted
    }
  }
}
