import { Injectable } from "@nestjs/common";
import { OnEvent } from "@nestjs/event-emitter";
import { Behest } from "@behest/client-ts";

@Injectable()
export class TokensListener {
  private readonly behest = new Behest();

  @OnEvent("room.opened")
  async prepare(event: { owner: string; title: string }) {
    await this.behest.auth.mint({ user_id: event.owner, session_id: event.title });
  }

  @OnEvent("room.wanted")
  note(event: { owner: string }) {
    console.log("wanted", event.owner);
  }
}
