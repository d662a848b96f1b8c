import { Behest } from "@behest/client-ts";

export const handler = async () => ({
  statusCode: 200,
  body: String((await new Behest().models.list()).data.length)
});
