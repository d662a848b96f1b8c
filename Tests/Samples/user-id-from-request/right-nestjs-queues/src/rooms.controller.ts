// A processor gets what its own queue was given: the member that a guard has verified.
import { InjectQueue } from "@nestjs/bullmq";
import { Body, Controller, Post, Req } from "@nestjs/common";
import { Queue } from "bullmq";

@Controller("rooms")
export class RoomsController {
  constructor(
    @InjectQueue("tokens") private readonly tokens: Queue,
    @InjectQueue("invitations") private readonly invitations: Queue,
  ) {}

  @Post()
  async open(@Req() request: { user: { id: string } }, @Body() body: { guest: string }) {
    await this.tokens.add("room", { owner: request.user.id });
    await this.invitations.add("room", { owner: body.guest });
  }
}
