// NestJS: raw bodies, hosts, files, and the arguments that a decorator of one's own reads.
import { Controller, HostParam, Patch, Put, RawBody, UploadedFile, createParamDecorator, type ExecutionContext } from "@nestjs/common";
import { GqlExecutionContext, Mutation, Resolver } from "@nestjs/graphql";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const Guest = createParamDecorator((_: unknown, context: ExecutionContext) =>
  GqlExecutionContext.create(context).getArgs().guest,
);

@Controller({ path: "token", host: ":guest.example.com" })
export class TokenController {
  @Put()
  byBody(@RawBody() body: Buffer) {
    return behest.auth.mint({ user_id: JSON.parse(body.toString()).guest }); // expect: user-id-from-request
  }

  @Patch()
  byHost(@HostParam("guest") guest: string) {
    return behest.auth.mint({ user_id: guest }); // expect: user-id-from-request
  }

  @Put("file")
  byFile(@UploadedFile() file: { originalname: string }) {
    return behest.auth.mint({ user_id: file.originalname }); // expect: user-id-from-request
  }
}

@Resolver()
export class TokenResolver {
  @Mutation()
  token(@Guest() guest: string) {
    return behest.auth.mint({ user_id: guest }); // expect: user-id-from-request
  }
}
