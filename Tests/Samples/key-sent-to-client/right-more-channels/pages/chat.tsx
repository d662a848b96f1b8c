import { Behest } from "@behest/client-ts";
import { getAuth } from "@clerk/nextjs/server";
import type { GetServerSideProps } from "next";

const key = process.env.BEHEST_KEY;

export const getServerSideProps: GetServerSideProps = async ({ req }) => {
  const { userId } = getAuth(req);
  if (!userId) return { notFound: true };
  const behest = new Behest({ key, baseUrl: process.env.BEHEST_BASE_URL });
  const { token } = await behest.auth.mint({ user_id: userId });
  return { props: { token } };
};

export default function Chat({ token }: { token: string }) {
  return <p>{token.length}</p>;
}
