package import Flow

extension Model {
  /// Functions that are applied one after the other: fp-ts 2, Remeda 2, Effect 3, Ramda 0.30,
  /// Lodash 4. Signatures from their documentation.
  package static let pipelines: Model = {
    let functional = APIPath.module("fp-ts/function", "effect")
    let remeda = APIPath.module("remeda")
    let ramda = APIPath.module("ramda")
    let lodash = APIPath.module("lodash", "lodash-es")

    return Model(
      "Pipelines",
      [
        .pass(
          APIPath.module("fp-ts/Option").member("fromNullable", "some").called,
          from: [.argument(.position(0))]),
        .piped(functional.member("pipe").called | remeda.member("pipe").called),
        .composed(
          functional.member("flow").called.called | lodash.member("flow").called.called
            | ramda.member("pipe").called.called | remeda.member("createPipe").called.called),
        .composed(
          ramda.member("compose").called.called
            | lodash.member("flowRight").called.called,
          isLastFirst: true),
      ])
  }()
}
