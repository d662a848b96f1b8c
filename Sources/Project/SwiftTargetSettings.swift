import Source

/// Finds the files of settings that the targets of an Xcode project are built with: their property
/// lists, entitlements and `.xcconfig` files, and those that these include.
struct SwiftTargetSettings {
  private let repository: Repository

  init(_ repository: Repository) { self.repository = repository }

  /// The settings that name a file, by their names in a project.
  static let files = ["INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS", "INFOPLIST_PREPROCESS_FILE"]

  /// The path that a setting's value stands for; nil where that hangs on something else.
  ///
  /// - Parameter folder: the project's, which is `$(SRCROOT)`.
  static func path(_ value: String, of target: String, below folder: String) -> String? {
    var text = value
    for name in ["TARGET_NAME", "PRODUCT_NAME", "TARGETNAME"] {
      text = replaced(name, by: target, in: text)
    }
    for name in ["SRCROOT", "PROJECT_DIR", "SOURCE_ROOT"] {
      text = replaced(name, by: ".", in: text)
    }
    guard !text.isEmpty, !text.contains("$") else { return nil }
    return ProjectPath.join(folder, text)
  }

  private static func replaced(_ name: String, by text: String, in value: String) -> String {
    value.replacing("$(\(name))", with: text).replacing("${\(name)}", with: text)
  }

  /// The files that are named, and those that the `.xcconfig` files among them include.
  func expanded(_ paths: Set<String>) -> Set<String> {
    var found = paths
    var pending = paths.sorted()
    while let path = pending.popLast() {
      guard ProjectPath.pathExtension(of: path) == "xcconfig" else { continue }
      for included in includes(of: path) where found.insert(included).inserted {
        pending.append(included)
      }
    }
    return found
  }

  /// `#include "Secrets.xcconfig"`, `#include? "…"`: beside the file that says so.
  private func includes(of path: String) -> [String] {
    guard let id = repository.files.id(of: path), case .bytes(let bytes) = repository.bytes(of: id)
    else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let text = String(decoding: line, as: UTF8.self)
      guard text.hasPrefix("#include") else { return nil }
      let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count > 2 else { return nil }
      return ProjectPath.join(ProjectPath.folder(of: path), String(parts[1]))
    }
  }
}
