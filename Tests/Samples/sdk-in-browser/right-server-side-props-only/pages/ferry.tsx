// Next strips getServerSideProps, and the imports that only it uses, from the bundle.
import type { GetServerSideProps } from "next";
import { getServerSession } from "next-auth";
import { authOptions } from "../lib/auth";
import { ferryToken } from "../lib/ferry";

export const getServerSideProps: GetServerSideProps = async ({ req, res }) => {
  const session = await getServerSession(req, res, authOptions);
  if (!session?.user?.email) return { redirect: { destination: "/login", permanent: false } };
  return { props: { token: await ferryToken(session.user.email) } };
};

export default function Ferry({ token }: { token: string }) {
  return <p>{token.length > 0 ? "on board" : "on shore"}</p>;
}
