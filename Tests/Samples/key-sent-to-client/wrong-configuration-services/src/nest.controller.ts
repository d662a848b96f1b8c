import { Controller, Get } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
@Controller()
export class AppController {
  constructor(private readonly config: ConfigService) {}
  @Get("settings")
  settings() {
    return { url: this.config.get("BEHEST_BASE_URL"), key: this.config.getOrThrow<string>("BEHEST_API_KEY") }; // expect: key-sent-to-client
  }
}
