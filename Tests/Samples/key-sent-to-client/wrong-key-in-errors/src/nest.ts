import { BadGatewayException, Controller, Get, HttpException } from "@nestjs/common";

@Controller("gateway")
export class GatewayController {
  @Get("check")
  check() {
    throw new BadGatewayException(`key ${process.env.BEHEST_KEY} was refused`); // expect: key-sent-to-client
  }
  @Get("config")
  config() {
    throw new HttpException({ reason: "refused", key: process.env.BEHEST_API_KEY }, 502); // expect: key-sent-to-client
  }
}
