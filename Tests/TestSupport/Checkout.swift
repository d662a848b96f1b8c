package import Foundation

/// The checkout that the tests were built from.
package enum Checkout {
  /// Its top folder.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func url(_ path: String) -> URL {
    root.appendingPathComponent(path)
  }

  package static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  /// The files below a folder, hidden ones too, as paths relative to it with `/`, in order.
  package static func files(below folder: URL) throws -> [String] {
    var files: [String] = []
    var waiting = [""]
    while let place = waiting.popLast() {
      let here = place.isEmpty ? folder : folder.appendingPathComponent(place)
      for name in try FileManager.default.contentsOfDirectory(atPath: here.path) {
        let path = place.isEmpty ? name : place + "/" + name
        if isFolder(folder.appendingPathComponent(path)) {
          waiting.append(path)
        } else {
          files.append(path)
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names of the folders in a folder, in order.
  package static func folders(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { isFolder(folder.appendingPathComponent($0)) }.sorted()
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }
}

/// Whether the files that tests compare with are to be written anew, to be looked at in review.
package let updatesGolden = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
