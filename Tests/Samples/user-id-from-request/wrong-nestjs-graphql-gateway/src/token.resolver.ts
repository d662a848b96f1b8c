import { Args, Context, Mutation, Resolver } from "@nestjs/graphql";
import { Behest } from "@behest/client-ts";

@Resolver("Token")
export class TokenResolver {
  private readonly behest = new Behest();

  @Mutation("mintToken")
  async mint(@Args("lamplighter") lamplighter: string) { // from: user-id-from-request
    return this.behest.auth.mint({ user_id: lamplighter }); // expect: user-id-from-request
  }

  @Mutation("mintHeaderToken")
  async mintByHeader(@Context() context: { req: { headers: Record<string, string> } }) {
    const { req } = context;
    return this.behest.auth.mint({ user_id: req.headers["x-lamplighter"] }); // expect: user-id-from-request
  }
}
