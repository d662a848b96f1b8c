// The listener's event is what a controller was sent.
import { Body, Controller, Post } from "@nestjs/common";
import { EventEmitter2 } from "@nestjs/event-emitter";

interface OpenRoom {
  owner: string;
  title: string;
}

@Controller("rooms")
export class RoomsController {
  constructor(private readonly events: EventEmitter2) {}

  @Post()
  async open(@Body() body: OpenRoom) {
    await this.events.emitAsync("room.opened", { owner: body.owner, title: body.title });
    this.events.emit("room.listed", body.title);
    return { title: body.title };
  }
}
