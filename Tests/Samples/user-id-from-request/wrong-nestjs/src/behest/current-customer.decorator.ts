import { createParamDecorator, type ExecutionContext } from "@nestjs/common";

export const CurrentCustomer = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest();
  return request.customer;
});
