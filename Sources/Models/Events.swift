package import Flow

extension Model {
  /// Emitters of events: `node:events`, `EventTarget`, eventemitter3, mitt, nanoevents, emittery,
  /// NestJS' event emitter, RxJS' subjects. What is emitted under a name is handed to who listens for
  /// it on the same object. Signatures from their documentation.
  package static let events: Model = {
    let node = APIPath.module("events", "node:events")
    let other = APIPath.module("eventemitter3", "eventemitter2")
    let emitter =
      node.constructed | node.member("EventEmitter").constructed | other.constructed
      | other.member("EventEmitter", "EventEmitter2").constructed
      | APIPath.module("mitt").called
      | APIPath.module("nanoevents").member("createNanoEvents").called
      | APIPath.module("emittery").constructed
      | APIPath.type("EventEmitter", from: "events")
      | APIPath.type("EventEmitter", from: "node:events")
    let nest =
      APIPath.type("EventEmitter2", from: "@nestjs/event-emitter")
      | APIPath.type("EventEmitter2", from: "eventemitter2")
    let onEvent = APIPath.module("@nestjs/event-emitter").member("OnEvent").called.decorated
    let target = APIPath.global("EventTarget").constructed
    let event = APIPath.global("CustomEvent").constructed
    let subjects = APIPath.module("rxjs").member("Subject", "BehaviorSubject", "ReplaySubject")
    let subject = subjects.constructed
    let name = MessageName.inCall(Locator(.position(0)))

    return Model(
      "Events",
      (0..<4).flatMap { number -> [Fact] in
        let channel = Channel("event \(number)", reach: .object)
        let nestChannel = Channel("NestJS event \(number)", reach: .package)
        return [
          .sent(
            emitter.member("emit", "emitAsync"), Locator(.position(number + 1)), under: name,
            on: channel),
          .heard(
            emitter.member(
              "on", "once", "addListener", "prependListener", "prependOnceListener", "many"
            ).argument(1).parameter(number),
            under: name, on: channel),
          .sent(
            nest.member("emit", "emitAsync"), Locator(.position(number + 1)), under: name,
            on: nestChannel),
          .heard(onEvent.parameter(number), under: name, on: nestChannel),
          .heard(
            nest.member("on", "once", "addListener").argument(1).parameter(number), under: name,
            on: nestChannel),
        ]
      } + [
        .initializer(event, members: ["type": .position(0)], others: .position(1)),
        .sent(
          target.member("dispatchEvent"), Locator(.position(0)),
          under: .inCall(Locator(.position(0), "type")), on: targets),
        .heard(
          target.member("addEventListener").argument(1).parameter(0), under: name, on: targets),
        .sent(subject.member("next"), Locator(.position(0)), under: .none, on: observables),
        .heard(
          subject.member("subscribe").argument(0).parameter(0)
            | subject.member("subscribe").argument(0).member("next").parameter(0),
          under: .none, on: observables),
      ])
  }()

  private static let targets = Channel("event of a target", reach: .object)
  private static let observables = Channel("RxJS", reach: .object)
}
