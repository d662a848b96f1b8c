import { Injectable } from "@nestjs/common";
import { OnEvent } from "@nestjs/event-emitter";
import { Behest } from "@behest/client-ts";

@Injectable()
export class TokensListener {
  private readonly behest = new Behest();

  @OnEvent("room.opened", { async: true })
  async prepare(event: { owner: string; title: string }) {
    await this.behest.auth.mint({ user_id: event.owner }); // expect: user-id-from-request
  }
}
