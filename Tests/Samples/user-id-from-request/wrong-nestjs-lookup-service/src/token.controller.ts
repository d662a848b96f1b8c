// A row of the database is no proof: the client chose whose row it is.
import { Body, Controller, NotFoundException, Post } from "@nestjs/common";
import { Behest } from "@behest/client-ts";
import { UsersService } from "./users.service";

@Controller("token")
export class TokenController {
  private readonly behest = new Behest();

  constructor(private readonly users: UsersService) {}

  @Post()
  async create(@Body() body: { email: string }) {
    const user = await this.users.findByEmail(body.email); // from: user-id-from-request
    if (!user) throw new NotFoundException();
    return this.behest.auth.mint({ user_id: user.id }); // expect: user-id-from-request
  }
}
