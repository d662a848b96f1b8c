import middy from "@middy/core";
import httpJsonBodyParser from "@middy/http-json-body-parser";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const mintForBody = async (event) => {
  const minted = await behest.auth.mint({ user_id: event.body.userId }); // expect: user-id-from-request
  return { statusCode: 200, body: JSON.stringify(minted) };
};

export const wrapped = middy(mintForBody).use(httpJsonBodyParser());

export const handler = async (event) => {
  const { userId } = JSON.parse(event.body);
  const minted = await behest.auth.mint({ user_id: userId }); // expect: user-id-from-request
  return { statusCode: 200, body: JSON.stringify(minted) };
};
