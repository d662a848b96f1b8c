// The listener's event names the user that a guard has put into the request.
import { Body, Controller, Post, Req } from "@nestjs/common";
import { EventEmitter2 } from "@nestjs/event-emitter";

@Controller("rooms")
export class RoomsController {
  constructor(private readonly events: EventEmitter2) {}

  @Post()
  open(@Req() request: { user: { id: string } }, @Body() body: { owner: string; title: string }) {
    this.events.emit("room.opened", { owner: request.user.id, title: body.title });
    this.events.emit("room.wanted", { owner: body.owner });
    return { title: body.title };
  }
}
