import Program
import Source

/// A function in a file.
struct FunctionSite: Hashable {
  let file: FileID
  let function: FunctionID
}

/// A type's name as the files of one Swift module see it.
struct SwiftTypeKey: Hashable {
  let module: Int
  let name: String
}

/// A type that the project declares.
struct TypeSite: Hashable {
  let file: FileID
  let type: TypeID
}
