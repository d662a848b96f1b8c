// An app's bundle is the user's: a key in Info.plist is a key given away.
import Foundation
import SwiftUI

struct Gateway {
  let session = URLSession.shared

  var key: String {
    Bundle.main.object(forInfoDictionaryKey: "BEHEST_KEY") as? String ?? ""  // expect: key-sent-to-client
  }

  func models() async throws -> Data {
    var request = URLRequest(url: URL(string: "https://orchard.behest.app/v1/models")!)
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    return try await session.data(for: request).0
  }
}
