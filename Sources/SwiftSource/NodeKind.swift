/// The kinds of nodes that the front end looks at. The raw value is the grammar's own name, and
/// this file is the only one that spells it.
enum NodeKind: String, CaseIterable, Sendable {
  // Files and lists of statements.
  case sourceFile = "source_file"
  case statements
  case functionBody = "function_body"
  case directive
  case diagnostic
  case statementLabel = "statement_label"
  case shebangLine = "shebang_line"
  case comment
  case multilineComment = "multiline_comment"

  // Declarations.
  case importDeclaration = "import_declaration"
  case propertyDeclaration = "property_declaration"
  case functionDeclaration = "function_declaration"
  case protocolFunctionDeclaration = "protocol_function_declaration"
  case protocolPropertyDeclaration = "protocol_property_declaration"
  case initDeclaration = "init_declaration"
  case deinitDeclaration = "deinit_declaration"
  case subscriptDeclaration = "subscript_declaration"
  case classDeclaration = "class_declaration"
  case protocolDeclaration = "protocol_declaration"
  case typealiasDeclaration = "typealias_declaration"
  case associatedtypeDeclaration = "associatedtype_declaration"
  case operatorDeclaration = "operator_declaration"
  case precedenceGroupDeclaration = "precedence_group_declaration"
  case macroDeclaration = "macro_declaration"
  case enumEntry = "enum_entry"
  case enumTypeParameters = "enum_type_parameters"
  case classBody = "class_body"
  case enumClassBody = "enum_class_body"
  case protocolBody = "protocol_body"

  // Their parts.
  case modifiers
  case attribute
  case propertyModifier = "property_modifier"
  case parameter
  case computedProperty = "computed_property"
  case computedGetter = "computed_getter"
  case computedSetter = "computed_setter"
  case computedModify = "computed_modify"
  case willsetDidsetBlock = "willset_didset_block"
  case willsetClause = "willset_clause"
  case didsetClause = "didset_clause"
  case inheritanceSpecifier = "inheritance_specifier"
  case valueBindingPattern = "value_binding_pattern"
  case typeAnnotation = "type_annotation"
  case typeConstraints = "type_constraints"
  case typeConstraint = "type_constraint"
  case inheritanceConstraint = "inheritance_constraint"
  case typeParameters = "type_parameters"
  case typeParameter = "type_parameter"

  // Statements.
  case controlTransferStatement = "control_transfer_statement"
  case throwKeyword = "throw_keyword"
  case ifStatement = "if_statement"
  case guardStatement = "guard_statement"
  case forStatement = "for_statement"
  case whileStatement = "while_statement"
  case repeatWhileStatement = "repeat_while_statement"
  case doStatement = "do_statement"
  case catchBlock = "catch_block"
  case switchStatement = "switch_statement"
  case switchEntry = "switch_entry"
  case switchPattern = "switch_pattern"
  case whereClause = "where_clause"
  case whereKeyword = "where_keyword"
  case defaultKeyword = "default_keyword"
  case elseKeyword = "else"
  case availabilityCondition = "availability_condition"
  case pattern
  case wildcardPattern = "wildcard_pattern"

  // Expressions.
  case simpleIdentifier = "simple_identifier"
  case selfExpression = "self_expression"
  case superExpression = "super_expression"
  case navigationExpression = "navigation_expression"
  case navigationSuffix = "navigation_suffix"
  case callExpression = "call_expression"
  case callSuffix = "call_suffix"
  case constructorExpression = "constructor_expression"
  case constructorSuffix = "constructor_suffix"
  case valueArguments = "value_arguments"
  case valueArgument = "value_argument"
  case valueArgumentLabel = "value_argument_label"
  case macroInvocation = "macro_invocation"
  case lambdaLiteral = "lambda_literal"
  case captureList = "capture_list"
  case captureListItem = "capture_list_item"
  case lambdaFunctionType = "lambda_function_type"
  case lambdaFunctionTypeParameters = "lambda_function_type_parameters"
  case lambdaParameter = "lambda_parameter"
  case prefixExpression = "prefix_expression"
  case postfixExpression = "postfix_expression"
  case tryExpression = "try_expression"
  case tryOperator = "try_operator"
  case awaitExpression = "await_expression"
  case asExpression = "as_expression"
  case checkExpression = "check_expression"
  case ternaryExpression = "ternary_expression"
  case additiveExpression = "additive_expression"
  case multiplicativeExpression = "multiplicative_expression"
  case bitwiseOperation = "bitwise_operation"
  case comparisonExpression = "comparison_expression"
  case equalityExpression = "equality_expression"
  case conjunctionExpression = "conjunction_expression"
  case disjunctionExpression = "disjunction_expression"
  case nilCoalescingExpression = "nil_coalescing_expression"
  case infixExpression = "infix_expression"
  case rangeExpression = "range_expression"
  case openStartRangeExpression = "open_start_range_expression"
  case openEndRangeExpression = "open_end_range_expression"
  case fullyOpenRange = "fully_open_range"
  case assignment
  case directlyAssignableExpression = "directly_assignable_expression"
  case tupleExpression = "tuple_expression"
  case keyPathExpression = "key_path_expression"
  case keyPathStringExpression = "key_path_string_expression"
  case selectorExpression = "selector_expression"
  case playgroundLiteral = "playground_literal"
  case specialLiteral = "special_literal"
  case valuePackExpansion = "value_pack_expansion"
  case valueParameterPack = "value_parameter_pack"
  case customOperator = "custom_operator"
  case bang

  // Literals.
  case arrayLiteral = "array_literal"
  case dictionaryLiteral = "dictionary_literal"
  case lineStringLiteral = "line_string_literal"
  case multiLineStringLiteral = "multi_line_string_literal"
  case rawStringLiteral = "raw_string_literal"
  case rawStrInterpolation = "raw_str_interpolation"
  case interpolatedExpression = "interpolated_expression"
  case regexLiteral = "regex_literal"
  case integerLiteral = "integer_literal"
  case binLiteral = "bin_literal"
  case octLiteral = "oct_literal"
  case hexLiteral = "hex_literal"
  case realLiteral = "real_literal"
  case booleanLiteral = "boolean_literal"

  // Types.
  case identifier
  case typeIdentifier = "type_identifier"
  case userType = "user_type"
  case typeArguments = "type_arguments"
  case arrayType = "array_type"
  case dictionaryType = "dictionary_type"
  case optionalType = "optional_type"
  case tupleType = "tuple_type"
  case tupleTypeItem = "tuple_type_item"
  case functionType = "function_type"
  case existentialType = "existential_type"
  case opaqueType = "opaque_type"
  case metatype
  case protocolCompositionType = "protocol_composition_type"
  case suppressedConstraint = "suppressed_constraint"
  case typePackExpansion = "type_pack_expansion"
  case typeParameterPack = "type_parameter_pack"

  // Tokens.
  case `nil`
  case `case`
  case `is`
  case `as`
  case `in`
  case `fallthrough`
  case async
  case colon = ":"
  case comma = ","
  case dot = "."
  case equals = "="
  case arrow = "->"
  case ellipsis = "..."
  case question = "?"
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBracket = "["
  case closeBracket = "]"
  case openBrace = "{"
  case closeBrace = "}"
  case openInterpolation = "\\("

  /// Text that the grammar could not read. Not a kind of the grammar.
  case error = "ERROR"
}

/// The fields that the front end asks for.
enum Field: String, CaseIterable, Sendable {
  case boundIdentifier = "bound_identifier"
  case body
  case captures
  case collection
  case condition
  case declarationKind = "declaration_kind"
  case element
  case error
  case expression = "expr"
  case externalName = "external_name"
  case ifFalse = "if_false"
  case ifTrue = "if_true"
  case item
  case key
  case name
  case `operator`
  case operation
  case rawValue = "raw_value"
  case referenceSpecifier = "reference_specifier"
  case result
  case suffix
  case target
  case type
  case value
}

extension NodeKind {
  /// The grammar's other named kinds: parts without a value in them, read as text or not at all.
  static let unread: Set<String> = [
    "_expression", "as_operator", "catch_keyword", "deprecated_operator_declaration_body",
    "equality_constraint", "external_macro_definition", "function_modifier", "getter_specifier",
    "inheritance_modifier", "line_str_text", "macro_definition",
    "member_modifier", "modify_specifier", "multi_line_str_text", "mutation_modifier",
    "ownership_modifier", "parameter_modifier", "parameter_modifiers", "precedence_group_attribute",
    "precedence_group_attributes", "property_behavior_modifier", "protocol_property_requirements",
    "raw_str_continuing_indicator", "raw_str_end_part", "raw_str_interpolation_start",
    "raw_str_part", "setter_specifier", "str_escaped_char", "throws",
    "type_modifiers", "type_parameter_modifiers",
    "visibility_modifier",
  ]

  /// What is between two operands, or takes one and a type: read anew with Swift's precedences, as
  /// the grammar's are not Swift's.
  var isOperation: Bool {
    switch self {
    case .additiveExpression, .multiplicativeExpression, .bitwiseOperation,
      .comparisonExpression, .equalityExpression, .conjunctionExpression,
      .disjunctionExpression, .nilCoalescingExpression, .infixExpression, .rangeExpression,
      .ternaryExpression, .asExpression, .checkExpression:
      true
    default: false
    }
  }

  /// Whether the operation is written with a sign between two operands.
  var hasOperatorSign: Bool {
    switch self {
    case .ternaryExpression, .asExpression, .checkExpression: false
    default: isOperation
    }
  }

  var isType: Bool {
    switch self {
    case .userType, .typeIdentifier, .arrayType, .dictionaryType, .optionalType, .tupleType,
      .functionType, .existentialType, .opaqueType, .metatype, .protocolCompositionType,
      .suppressedConstraint, .typePackExpansion, .typeParameterPack:
      true
    default: false
    }
  }
}
