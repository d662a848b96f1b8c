// A prefix that chooses the key, among others.
export const GET = () =>
  Response.json(
    Object.fromEntries(
      Object.entries(process.env).filter(([name]) => name.startsWith("BEHEST_")), // expect: key-sent-to-client
    ),
  );
