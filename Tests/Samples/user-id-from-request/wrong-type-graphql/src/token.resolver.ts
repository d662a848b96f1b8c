import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

@Resolver()
export class TokenResolver {
  @Mutation(() => String)
  async behestToken(@Arg("folder") folder: string): Promise<string> { // from: user-id-from-request
    const minted = await behest.auth.mint({ user_id: folder }); // expect: user-id-from-request
    return minted.token;
  }

  @Query(() => String)
  async myToken(@Ctx() context: { folder: string }) {
    return (await behest.auth.mint({ user_id: context.folder })).token; // expect: user-id-from-request
  }
}
