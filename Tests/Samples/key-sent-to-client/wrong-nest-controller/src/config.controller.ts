// What a controller of Nest returns goes to the client.
import { Controller, Get } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
@Controller("config")
export class ConfigController {
  constructor(private readonly config: ConfigService) {}
  @Get("a") a() { return { key: this.config.get<string>("BEHEST_KEY") }; } // expect: key-sent-to-client
  @Get("b") b() { return { key: process.env.BEHEST_KEY }; } // expect: key-sent-to-client
  @Get("c") c() { return { key: this.config.getOrThrow("BEHEST_API_KEY") }; } // expect: key-sent-to-client
  @Get("d") d() { return { url: this.config.get("BEHEST_BASE_URL"), on: !!this.config.get("BEHEST_KEY") }; }
}
