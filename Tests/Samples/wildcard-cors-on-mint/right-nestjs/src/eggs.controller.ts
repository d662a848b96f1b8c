import { Controller, Get, Header } from "@nestjs/common";

@Controller("eggs")
export class EggsController {
  @Get()
  @Header("Access-Control-Allow-Origin", "*")
  list() {
    return [3, 4, 5];
  }
}
