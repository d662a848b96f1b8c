import { Injectable, UnauthorizedException } from "@nestjs/common";
import { PassportStrategy } from "@nestjs/passport";
import { Strategy } from "passport-local";
import { KeepersService } from "../keepers/keepers.service";

@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, "local") {
  constructor(private readonly keepers: KeepersService) {
    super();
  }

  async validate(email: string, password: string) {
    const keeper = await this.keepers.authenticate(email, password);
    if (!keeper) throw new UnauthorizedException();
    return keeper;
  }
}
