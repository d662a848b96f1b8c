import { Body, Controller, Get, Headers, Param, Post, Query, Req, UseGuards } from "@nestjs/common";
import type { Request } from "express";
import { CurrentCustomer } from "./current-customer.decorator";
import { CustomerGuard } from "./customer.guard";
import { TokenDto } from "./token.dto";
import { TokensService } from "./tokens.service";
import { Behest } from "@behest/client-ts";

@Controller("behest")
export class BehestController {
  private readonly behest = new Behest();

  constructor(private readonly tokens: TokensService) {}

  @Post("token")
  create(@Body() dto: TokenDto) {
    return this.tokens.mintFor(dto.customerId); // from: user-id-from-request
  }

  @Get("token/:customer")
  one(@Param("customer") customer: string) { // from: user-id-from-request
    return this.behest.auth.mint({ user_id: customer }); // expect: user-id-from-request
  }

  @Get("token")
  byQuery(@Query() query: { customer: string }) {
    return this.behest.auth.mint({ user_id: query.customer }); // expect: user-id-from-request
  }

  @Post("header-token")
  byHeader(@Headers("x-customer") customer: string) { // from: user-id-from-request
    return this.behest.auth.mint({ user_id: customer }); // expect: user-id-from-request
  }

  @Post("raw-token")
  byRequest(@Req() req: Request) {
    return this.behest.auth.mint({ user_id: req.body.customer }); // expect: user-id-from-request
  }

  @UseGuards(CustomerGuard)
  @Post("guarded-token")
  guarded(@CurrentCustomer() customer: { id: string }) {
    return this.tokens.mintGuarded(customer);
  }
}
