// NestJS with GraphQL: the guard finds the request, and the decorator its user.
import { Injectable, UseGuards, createParamDecorator, type ExecutionContext } from "@nestjs/common";
import { GqlExecutionContext, Mutation, Resolver } from "@nestjs/graphql";
import { AuthGuard } from "@nestjs/passport";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

@Injectable()
class GqlAuthGuard extends AuthGuard("jwt") {
  getRequest(context: ExecutionContext) {
    return GqlExecutionContext.create(context).getContext().req;
  }
}

const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext) =>
  GqlExecutionContext.create(context).getContext().req.user,
);

@Resolver()
export class TokenResolver {
  @UseGuards(GqlAuthGuard)
  @Mutation()
  token(@CurrentUser() user: { id: string }) {
    return behest.auth.mint({ user_id: user.id });
  }
}
