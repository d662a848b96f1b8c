import { Injectable } from "@nestjs/common";
import { PassportStrategy } from "@nestjs/passport";
import type { Request } from "express";
import { Strategy } from "passport-custom";

@Injectable()
export class HeaderStrategy extends PassportStrategy(Strategy, "header") {
  async validate(req: Request) {
    return { id: req.headers["x-keeper-id"] }; // from: user-id-from-request
  }
}
