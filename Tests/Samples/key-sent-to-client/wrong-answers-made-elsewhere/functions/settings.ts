import { Resource } from "sst";

export const handler = async () => ({
  statusCode: 200,
  body: JSON.stringify({ key: Resource.BehestKey.value }), // expect: key-sent-to-client
});
