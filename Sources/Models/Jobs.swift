package import Flow

extension Model {
  /// Queues between a server and its workers: BullMQ 5, Bull 4, pg-boss 9 and 10, Agenda 5, Inngest 3,
  /// Trigger.dev 3. What is queued under a name is what the worker of that name is handed. Signatures
  /// from their documentation.
  package static let jobs: Model = {
    let first = Locator(.position(0))
    let second = Locator(.position(1))

    let bullMQ = APIPath.module("bullmq")
    let bull = APIPath.module("bull").constructed
    let queues = Channel("BullMQ", reach: .repository)
    let oldQueues = Channel("Bull", reach: .repository)
    let queue = bullMQ.member("Queue").constructed | APIPath.type("Queue", from: "bullmq")
    let nestJob = APIPath.module("@nestjs/bullmq").member("WorkerHost").member("process").parameter(
      0)
    let oldNestJob = APIPath.module("@nestjs/bull").member("Process").called.decorated.parameter(0)
    let oldQueue = bull | APIPath.type("Queue", from: "bull")

    let boss =
      APIPath.module("pg-boss").constructed | APIPath.module("pg-boss").member("PgBoss").constructed
    let bossJobs = Channel("pg-boss", reach: .repository)
    let bossJob = boss.member("work").lastArgument.parameter(0)

    let agenda =
      APIPath.module("agenda").constructed | APIPath.module("agenda").member("Agenda").constructed
    let agendaJobs = Channel("Agenda", reach: .repository)

    let inngest = APIPath.module("inngest").member("Inngest").constructed
    let created = inngest.member("createFunction")
    let inngestEvents = Channel("Inngest", reach: .repository)
    let sent = MessageName.inCall(Locator(.position(0), "name"))
    let given = created.lastArgument.parameter(0)

    let trigger = APIPath.module("@trigger.dev/sdk", "@trigger.dev/sdk/v3")
    let task = trigger.member("task", "schemaTask")
    let tasks = Channel("Trigger.dev", reach: .repository)

    return Model(
      "Jobs",
      [
        .sent(queue.member("add"), second, under: .inReceiver(first), on: queues),
        .heard(
          bullMQ.member("Worker").argument(1).parameter(0).member("data"), under: .inCall(first),
          on: queues),
        .heard(nestJob.member("data"), under: .inDecorator, on: queues),
        .sent(oldQueue.member("add"), first, under: .inReceiver(first), on: oldQueues),
        .sent(oldQueue.member("add"), second, under: .inReceiver(first), on: oldQueues),
        .heard(oldNestJob.member("data"), under: .inDecorator, on: oldQueues),
        .heard(
          bull.member("process").lastArgument.parameter(0).member("data"),
          under: .inReceiver(first), on: oldQueues),

        .sent(
          boss.member("send", "sendAfter"), second, under: .inCall(first), on: bossJobs),
        .heard(
          bossJob.member("data") | bossJob.element.member("data"), under: .inCall(first),
          on: bossJobs),

        .sent(agenda.member("now"), second, under: .inCall(first), on: agendaJobs),
        .sent(
          agenda.member("schedule", "every"), Locator(.position(2)), under: .inCall(second),
          on: agendaJobs),
        .heard(
          agenda.member("define").argument(1).parameter(0).member("attrs").member("data"),
          under: .inCall(first), on: agendaJobs),
        .heard(
          agenda.member("define").argument(2).parameter(0).member("attrs").member("data"),
          under: .inCall(first), on: agendaJobs),

        .sent(inngest.member("send"), first, under: sent, on: inngestEvents),
        .sent(
          given.member("step").member("sendEvent"), second,
          under: .inCall(Locator(.position(1), "name")), on: inngestEvents),
        .heard(
          given.member("event"), under: .inCall(Locator(.position(1), "event")), on: inngestEvents),

        .sent(
          task.called.member("trigger", "triggerAndWait"), first,
          under: .inReceiver(Locator(.position(0), "id")), on: tasks),
        .sent(
          trigger.member("tasks").member("trigger", "triggerAndWait"), second,
          under: .inCall(first), on: tasks),
        .heard(
          task.argument(0).member("run").parameter(0), under: .inCall(Locator(.position(0), "id")),
          on: tasks),
      ])
  }()
}
