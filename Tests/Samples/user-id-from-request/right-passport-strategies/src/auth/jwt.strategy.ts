// What a strategy's `validate` returns becomes the request's user.
import { Injectable } from "@nestjs/common";
import { PassportStrategy } from "@nestjs/passport";
import { ExtractJwt, Strategy } from "passport-jwt";

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: process.env.JWT_KEY!,
    });
  }

  async validate(payload: { sub: string; plan: string }) {
    return { id: payload.sub, plan: payload.plan };
  }
}
