// Classes work off what a controller has queued under their names.
import { InjectQueue as InjectOldQueue } from "@nestjs/bull";
import { InjectQueue } from "@nestjs/bullmq";
import { Body, Controller, Param, Post } from "@nestjs/common";
import { Queue as OldQueue } from "bull";
import { Queue } from "bullmq";
import { TOKENS } from "./queues";

@Controller("rooms")
export class RoomsController {
  @InjectOldQueue("reports") private readonly reports: OldQueue;

  constructor(@InjectQueue(TOKENS) private readonly tokens: Queue) {}

  @Post()
  async open(@Body() body: { owner: string }) {
    await this.tokens.add("room", { owner: body.owner });
  }

  @Post(":member/report")
  async report(@Param("member") member: string) {
    await this.reports.add("monthly", { member });
  }
}
