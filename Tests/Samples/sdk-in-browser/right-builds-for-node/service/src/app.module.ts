import { Module } from "@nestjs/common";
import { Behest } from "@behest/client-ts";
@Module({ providers: [{ provide: "B", useFactory: () => new Behest() }] })
export class AppModule {}
