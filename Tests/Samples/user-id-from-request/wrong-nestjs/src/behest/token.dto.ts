import { IsUUID } from "class-validator";

export class TokenDto {
  @IsUUID()
  customerId!: string;
}
