// The grammars' names for what the front end looks at: no other file spells one. Kinds are sorted by
// the place where they may stand, so that each `switch` of the lowering is exhaustive over the kinds
// of its place. A kind that may stand in several places is in several of these.

/// Expressions that begin with another expression: `a.b(c)[d]` is a chain of three such links.
///
/// Chains are as deep as they are long, so they are walked along their left edge, not by recursion.
enum LinkKind: String, CaseIterable, Sendable {
  case call = "call_expression"
  case member = "member_expression"
  case element = "subscript_expression"
  case binary = "binary_expression"
  case nonNull = "non_null_expression"
  case cast = "as_expression"
  case satisfies = "satisfies_expression"
  case parenthesized = "parenthesized_expression"
  case instantiation = "instantiation_expression"
}

/// Expressions that begin with a token of their own, or whose parts are lowered by recursion.
enum ExpressionKind: String, CaseIterable, Sendable {
  case array
  case arrow = "arrow_function"
  case assertion = "type_assertion"
  case assignment = "assignment_expression"
  case augmentedAssignment = "augmented_assignment_expression"
  case await = "await_expression"
  case call = "call_expression"
  case `class`
  case `false`
  case function = "function_expression"
  case generator = "generator_function"
  case identifier
  case `import`
  case jsxElement = "jsx_element"
  case jsxExpression = "jsx_expression"
  case jsxSelfClosing = "jsx_self_closing_element"
  case jsxText = "jsx_text"
  case metaProperty = "meta_property"
  case namespace = "internal_module"
  case nestedIdentifier = "nested_identifier"
  case new = "new_expression"
  case null
  case number
  case object
  case privateName = "private_property_identifier"
  case regex
  case sequence = "sequence_expression"
  case shorthand = "shorthand_property_identifier"
  case spread = "spread_element"
  case string
  case `super`
  case template = "template_string"
  case ternary = "ternary_expression"
  case `this`
  case `true`
  case unary = "unary_expression"
  case undefined
  case update = "update_expression"
  case yield = "yield_expression"
}

/// Statements and declarations.
enum StatementKind: String, CaseIterable, Sendable {
  case abstractClass = "abstract_class_declaration"
  case ambient = "ambient_declaration"
  case block = "statement_block"
  case breaks = "break_statement"
  case classDeclaration = "class_declaration"
  case continues = "continue_statement"
  case debugger = "debugger_statement"
  case doLoop = "do_statement"
  case empty = "empty_statement"
  case enumeration = "enum_declaration"
  case export = "export_statement"
  case expression = "expression_statement"
  case forIn = "for_in_statement"
  case forLoop = "for_statement"
  case functionDeclaration = "function_declaration"
  case functionSignature = "function_signature"
  case generatorDeclaration = "generator_function_declaration"
  case ifElse = "if_statement"
  case importAlias = "import_alias"
  case imports = "import_statement"
  case interface = "interface_declaration"
  case labeled = "labeled_statement"
  case lexical = "lexical_declaration"
  case module
  case namespace = "internal_module"
  case returns = "return_statement"
  case switchCase = "switch_statement"
  case throwing = "throw_statement"
  case tryCatch = "try_statement"
  case typeAlias = "type_alias_declaration"
  case variable = "variable_declaration"
  case whileLoop = "while_statement"
  case withObject = "with_statement"
}

/// What may stand on the left of a `=` and where a name is declared.
enum PatternKind: String, CaseIterable, Sendable {
  case array = "array_pattern"
  case assignment = "assignment_pattern"
  case cast = "as_expression"
  case identifier
  case member = "member_expression"
  case nonNull = "non_null_expression"
  case object = "object_pattern"
  case objectAssignment = "object_assignment_pattern"
  case pair = "pair_pattern"
  case parenthesized = "parenthesized_expression"
  case rest = "rest_pattern"
  case satisfies = "satisfies_expression"
  case shorthand = "shorthand_property_identifier_pattern"
  case element = "subscript_expression"
  case `this`
  case undefined
}

/// Entries of an object literal, a class, an interface and an object type.
enum MemberKind: String, CaseIterable, Sendable {
  case abstractMethod = "abstract_method_signature"
  case callSignature = "call_signature"
  case constructSignature = "construct_signature"
  case decorator
  case export = "export_statement"
  case field = "public_field_definition"
  case indexSignature = "index_signature"
  case javaScriptField = "field_definition"
  case method = "method_definition"
  case methodSignature = "method_signature"
  case pair
  case property = "property_signature"
  case shorthand = "shorthand_property_identifier"
  case spread = "spread_element"
  case staticBlock = "class_static_block"
}

/// Types, and the wrappers that a type stands in.
enum TypeKind: String, CaseIterable, Sendable {
  case addingAnnotation = "adding_type_annotation"
  case annotation = "type_annotation"
  case array = "array_type"
  case asserts
  case assertsAnnotation = "asserts_annotation"
  case call = "call_expression"
  case conditional = "conditional_type"
  case constructor = "constructor_type"
  case existential = "existential_type"
  case function = "function_type"
  case generic = "generic_type"
  case identifier
  case infer = "infer_type"
  case intersection = "intersection_type"
  case keys = "index_type_query"
  case literal = "literal_type"
  case lookup = "lookup_type"
  case maybe = "flow_maybe_type"
  case member = "member_expression"
  case named = "type_identifier"
  case nestedIdentifier = "nested_identifier"
  case nestedNamed = "nested_type_identifier"
  case object = "object_type"
  case omittingAnnotation = "omitting_type_annotation"
  case optingAnnotation = "opting_type_annotation"
  case optional = "optional_type"
  case parenthesized = "parenthesized_type"
  case predefined = "predefined_type"
  case predicate = "type_predicate"
  case predicateAnnotation = "type_predicate_annotation"
  case query = "type_query"
  case readonly = "readonly_type"
  case rest = "rest_type"
  case template = "template_literal_type"
  case this = "this_type"
  case tuple = "tuple_type"
  case union = "union_type"
}

/// Parts that mean something only inside the node that holds them; read by that node's lowering.
enum PartKind: String, CaseIterable, Sendable {
  case accessibilityModifier = "accessibility_modifier"
  case arguments
  case caseArm = "switch_case"
  case catchClause = "catch_clause"
  case classBody = "class_body"
  case classHeritage = "class_heritage"
  case comment
  case computedPropertyName = "computed_property_name"
  case constraint
  case defaultArm = "switch_default"
  case defaultType = "default_type"
  case elseClause = "else_clause"
  case enumAssignment = "enum_assignment"
  case enumBody = "enum_body"
  case escapeSequence = "escape_sequence"
  case exportClause = "export_clause"
  case exportSpecifier = "export_specifier"
  case extendsClause = "extends_clause"
  case extendsTypeClause = "extends_type_clause"
  case finallyClause = "finally_clause"
  case formalParameters = "formal_parameters"
  case hashBangLine = "hash_bang_line"
  case htmlCharacterReference = "html_character_reference"
  case htmlComment = "html_comment"
  case identifier
  case implementsClause = "implements_clause"
  case `import`
  case importAttribute = "import_attribute"
  case importClause = "import_clause"
  case importRequireClause = "import_require_clause"
  case importSpecifier = "import_specifier"
  case interfaceBody = "interface_body"
  case jsxAttribute = "jsx_attribute"
  case jsxClosingElement = "jsx_closing_element"
  case jsxExpression = "jsx_expression"
  case jsxNamespaceName = "jsx_namespace_name"
  case jsxOpeningElement = "jsx_opening_element"
  case mappedTypeClause = "mapped_type_clause"
  case namedImports = "named_imports"
  case namespaceExport = "namespace_export"
  case namespaceImport = "namespace_import"
  case number
  case objectType = "object_type"
  case optionalChain = "optional_chain"
  case optionalParameter = "optional_parameter"
  case overrideModifier = "override_modifier"
  case privatePropertyIdentifier = "private_property_identifier"
  case program
  case propertyIdentifier = "property_identifier"
  case regexFlags = "regex_flags"
  case regexPattern = "regex_pattern"
  case requiredParameter = "required_parameter"
  case spreadElement = "spread_element"
  case statementBlock = "statement_block"
  case statementIdentifier = "statement_identifier"
  case string
  case stringFragment = "string_fragment"
  case switchBody = "switch_body"
  case templateString = "template_string"
  case templateSubstitution = "template_substitution"
  case templateType = "template_type"
  case typeArguments = "type_arguments"
  case typeParameter = "type_parameter"
  case typeParameters = "type_parameters"
  case variableDeclarator = "variable_declarator"
}

/// Words and signs without a node of their own that change what is meant.
enum Token: String, CaseIterable, Sendable {
  case add = "+"
  case and = "&&"
  case andAssign = "&&="
  case assign = "="
  case async
  case asWord = "as"
  case comma = ","
  case constWord = "const"
  case coalesce = "??"
  case coalesceAssign = "??="
  case declare
  case defaultWord = "default"
  case delete
  case equal = "=="
  case getWord = "get"
  case identical = "==="
  case letWord = "let"
  case namespaceWord = "namespace"
  case not = "!"
  case notEqual = "!="
  case notIdentical = "!=="
  case ofWord = "of"
  case optionalChain = "?."
  case or = "||"
  case orAssign = "||="
  case readonlyWord = "readonly"
  case setWord = "set"
  case star = "*"
  case staticGet = "static get"
  case staticWord = "static"
  case typeWord = "type"
  case typeof
  case using
  case void
}

/// The names under which a node holds its parts.
enum Field: String, CaseIterable, Sendable {
  case alias
  case alternative
  case argument
  case arguments
  case attribute
  case body
  case closeTag = "close_tag"
  case condition
  case consequence
  case constructor
  case declaration
  case decorator
  case finalizer
  case function
  case handler
  case increment
  case index
  case initializer
  case key
  case kind
  case label
  case left
  case module
  case name
  case object
  case openTag = "open_tag"
  case `operator`
  case optionalChain = "optional_chain"
  case parameter
  case parameters
  case pattern
  case property
  case returnType = "return_type"
  case right
  case source
  case type
  case typeArguments = "type_arguments"
  case value
}
