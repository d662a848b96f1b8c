export const handler = awslambda.streamifyResponse(async (event: unknown, responseStream: any) => {
  responseStream.write(`data: ${process.env.BEHEST_SECRET}\n`); // expect: key-sent-to-client
  responseStream.end();
});
declare const awslambda: any;
