package import Flow

extension Model {
  /// Schema libraries. They check the shape of a value and never whether it is true: a well-formed
  /// id of somebody else is still somebody else's.
  package static let validators: Model = {
    let zod =
      APIPath.module("zod", "zod/v4", "zod/v3", "zod/mini").anything
      | APIPath.module("yup").anything
      | APIPath.module("joi").anything | APIPath.module("superstruct").anything
      | APIPath.module("arktype").anything | APIPath.module("@sinclair/typebox/value").anything
    let lodash = APIPath.module("lodash", "lodash-es", "es-toolkit", "radash", "remeda")
    let valibot = APIPath.module("valibot")
    let first = [PassedFrom.argument(.position(0))]
    let second = [PassedFrom.argument(.position(1))]

    return Model(
      "Validators",
      [
        .objectSchema(
          APIPath.module("zod", "zod/v4", "zod/v3", "zod/mini").member("object", "strictObject")
            | APIPath.module("zod", "zod/v4", "zod/v3").member("z").member(
              "object", "strictObject")
            | valibot.member("object", "strictObject") | APIPath.module("joi").member("object")
            | APIPath.module("superstruct").member("object"), .position(0)),
        // Yup keeps what it does not know.
        .objectSchema(
          APIPath.module("yup").member("object"), .position(0), ifSet: "stripUnknown"),
        // TypeBox keeps what it does not know, unless a schema says that there is no more.
        .objectSchema(
          APIPath.module("@sinclair/typebox", "typebox").member("Type").member("Object"),
          .position(0), ifClosed: Locator(.position(1), "additionalProperties")),
        .schemaMade(
          APIPath.module("@sinclair/typebox", "typebox").member("Type").member(
            "Pick", "Omit", "Partial", "Required")),
        .schemaMade(
          valibot.member(
            "pick", "omit", "partial", "required", "pipe", "strip", "nullable", "optional")),
        .pass(
          zod.member("parse", "parseAsync", "validateSync", "cast", "attempt").called, from: first),
        .pass(zod.member("safeParse", "safeParseAsync", "spa").called.member("data"), from: first),
        .pass(
          zod.member("validate").called | zod.member("validate").called.member("value"), from: first
        ),
        .pass(valibot.member("parse", "parseAsync").called, from: second),
        .pass(valibot.member("safeParse", "safeParseAsync").called.member("output"), from: second),
        .pass(
          APIPath.module("superstruct").member("create", "mask", "validate").called, from: first),
        .pass(
          APIPath.module("class-transformer").member("plainToInstance", "plainToClass").called,
          from: second),
        .pass(
          APIPath.module("superjson").member("parse", "deserialize").called
            | APIPath.module("devalue", "json5", "secure-json-parse").member("parse").called
            | APIPath.module("secure-json-parse").called,
          from: first),
        .source(.body, APIPath.module("express-validator").member("matchedData").called),
        .pass(
          lodash.member("cloneDeep", "clone", "mapValues", "toString", "trim", "compact").called,
          from: first),
        .merged(
          lodash.member("merge", "assign", "extend", "assignIn").called
            | APIPath.module("lodash/merge", "lodash/assign", "deepmerge").called),
        .merged(
          lodash.member("defaults", "defaultsDeep").called
            | APIPath.module("lodash/defaults").called | APIPath.module("defu").called
            | APIPath.module("defu").member("defu").called, isFirstKept: true),
        .picked(
          lodash.member("pick").called | APIPath.module("lodash/pick").called,
          of: .position(0), namesFrom: 1),
        .picked(
          lodash.member("omit").called | APIPath.module("lodash/omit").called,
          of: .position(0), namesFrom: 1, isExcluding: true),
        .readByText(lodash.member("get").called | APIPath.module("lodash/get").called),
      ])
  }()
}
