import Foundation

enum Gateway {
  static let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""
}
