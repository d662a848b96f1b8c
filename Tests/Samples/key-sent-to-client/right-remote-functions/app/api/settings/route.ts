export const GET = () =>
  Response.json(
    Object.fromEntries(
      Object.entries(process.env).filter(([name]) => name.startsWith("NEXT_PUBLIC_BEHEST_")),
    ),
  );
