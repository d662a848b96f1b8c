import { createParamDecorator, type ExecutionContext } from "@nestjs/common";

export const CurrentUser = createParamDecorator((field: string | undefined, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest();
  return field ? request.user?.[field] : request.user;
});
