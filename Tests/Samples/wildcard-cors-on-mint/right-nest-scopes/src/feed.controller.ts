import { Controller, Get } from "@nestjs/common";
@Controller("feed")
export class FeedController { @Get() all() { return []; } }
