import { Body, Controller, Post, UseGuards } from "@nestjs/common";
import { InternalGuard } from "./internal.guard";
import { behest } from "../behest";

@Controller("internal")
export class MintController {
  @UseGuards(InternalGuard)
  @Post("mint")
  async mint(@Body() body: { pilot: string }) {
    return behest.auth.mint({ user_id: body.pilot });
  }
}

@UseGuards(InternalGuard)
@Controller("jobs")
export class JobsController {
  @Post("mint")
  async mint(@Body("pilot") pilot: string) {
    return behest.auth.mint({ user_id: pilot });
  }
}
