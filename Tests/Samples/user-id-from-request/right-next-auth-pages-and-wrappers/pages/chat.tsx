import type { GetServerSideProps } from "next";
import { getServerSession } from "next-auth";
import { Behest } from "@behest/client-ts";
import { authOptions } from "./api/auth/[...nextauth]";

export const getServerSideProps: GetServerSideProps = async ({ req, res, query }) => {
  const session = await getServerSession(req, res, authOptions);
  if (!session) return { redirect: { destination: "/login", permanent: false } };
  const { token } = await new Behest().auth.mint({ user_id: session.user.id });
  return { props: { token, topic: query.topic ?? null } };
};

export default function Chat({ token }: { token: string }) {
  return <main data-token={token} />;
}
