import Findings
import Flow
import Source

/// The way of a value in words: one step for each place that a reader has to see.
func flowSteps(from origin: Origin, to use: FieldUse, sink: Message) -> [FlowStep] {
  var steps = [FlowStep(origin.place, Message.begins(origin), .source)]
  for step in origin.steps {
    let flowStep = FlowStep(step.place, Message.passes(step, origin.label), kind(of: step))
    // `const id = req.body.id` is one place to look at, not two.
    if steps.last?.place == flowStep.place { continue }
    steps.append(flowStep)
  }
  if steps.last?.place == use.place { steps.removeLast() }
  steps.append(FlowStep(use.place, sink, .sink))
  return steps
}

private func kind(of step: TraceStep) -> FlowStep.Kind {
  switch step.kind {
  case .kept, .stored: .assignment
  case .returned, .thrown: .returns
  case .passed, .transformed, .deciding, .sent: .call
  }
}

extension Message {
  /// What is said of the place where a value begins.
  fileprivate static func begins(_ origin: Origin) -> Message {
    switch origin.label {
    case .client(let input), .credential(let input): beginsAtClient(input)
    case .selected: "any caller can choose by this what is looked up"
    case .unverified(let decoder): "`\(decoder)` reads the token, and verifies nothing"
    case .editable(let field): "every user can edit their own `\(field)`"
    case .verified(let session): "from \(session)"
    case .literal: "a constant"
    case .absent: "nothing"
    case .environment(let name): "`\(name)` is the same for every user"
    case .neutral, .unknown: "begins here"
    }
  }

  private static func beginsAtClient(_ input: ClientInput) -> Message {
    switch input {
    case .clientState: "the browser sends this, and its user can change it"
    case .arguments: "any caller can choose these arguments"
    case .socket: "any client can send this message"
    case .body, .query, .path, .header, .cookie, .form: "any caller can choose this value"
    }
  }

  fileprivate static func passes(_ step: TraceStep, _ label: Label) -> Message {
    switch step.kind {
    case .kept(let name): "kept in `\(name)`"
    case .returned(let function): "`\(function)` returns it"
    case .thrown(let function): "`\(function)` throws it in an error"
    case .passed(let parameter): "passed to `\(parameter)`"
    case .transformed(let call): "passes through `\(call)`; \(still(label))"
    case .deciding: "decides which of the constants is taken"
    case .stored(let place): "kept in `\(place)` for other code to read"
    case .sent(let call): "`\(call)` sends it to whoever listens"
    }
  }

  /// What a call leaves as it was.
  private static func still(_ label: Label) -> Message {
    switch label {
    case .client, .credential, .selected: "it is still the caller's choice"
    case .unverified: "it is still not verified"
    case .editable: "its user can still edit it"
    case .verified, .literal, .absent, .environment, .neutral, .unknown: "it is still the same"
    }
  }
}

extension Origin {
  /// The call on the way that looked the value up or changed it, if any: two fields of one row have
  /// one cause.
  var transformation: SourceRange? {
    steps.first { step in
      switch step.kind {
      case .transformed, .deciding: true
      case .kept, .returned, .thrown, .passed, .stored, .sent: false
      }
    }?.place
  }
}

/// The origin whose way is shown: the shortest, then the first in the files.
func shortest(_ origins: [Origin]) -> Origin? {
  origins.min { ($0.steps.count, $0.place) < ($1.steps.count, $1.place) }
}
