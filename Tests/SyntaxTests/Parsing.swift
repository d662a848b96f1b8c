import Syntax

/// Opens a tree of some text.
func parse(_ text: String, as grammar: Grammar) throws -> SyntaxTree {
  try SyntaxTree(parsing: Array(text.utf8), as: grammar)
}

/// Every node of a text as `kind` and its text, in the order of a walk; only the named ones.
func namedNodes(_ text: String, as grammar: Grammar) throws -> [String] {
  try parse(text, as: grammar).withRoot { root in
    var lines: [String] = []
    root.walk { node in
      if node.isNamed { lines.append("\(node.kindName) \(node.text)") }
      return .enter
    }
    return lines
  }
}

enum ScriptKind: String, CaseIterable {
  case program
  case call = "call_expression"
  case member = "member_expression"
  case importing = "import"
  case identifier
  case property = "property_identifier"
  case label = "statement_identifier"
  case string
  case async
  case coalescing = "??"
  case comment
}

enum ScriptField: String, CaseIterable {
  case function
  case arguments
  case object
  case property
  case decorator
  case typeArguments = "type_arguments"
}
