import { FieldResolver, Query, Resolver } from "type-graphql";

@Resolver()
export class Settings {
  @Query(() => String)
  gateway() {
    return process.env.BEHEST_KEY; // expect: key-sent-to-client
  }

  @FieldResolver()
  signing() {
    return process.env.BEHEST_SIGNING_KEY; // expect: key-sent-to-client
  }
}
