package import Flow

extension Model {
  /// Property wrappers whose value somebody sets while the program runs, so that the one in the code
  /// is only the first: SwiftUI's and Combine's by the user of an app, those of ArgumentParser 1 by
  /// whoever calls the command.
  package static let swiftWrappers: Model = {
    let views = ["AppStorage", "SceneStorage", "State", "Binding", "Published"]
    let commands = ["Option", "Argument", "Flag"]
    let wrappers = (views + commands).dropFirst().reduce(APIPath.global("AppStorage")) {
      $0 | .global($1)
    }
    return Model(
      "Swift property wrappers", [.neutral(wrappers.decorated | wrappers.called.decorated)])
  }()
}
