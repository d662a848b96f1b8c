import type { GetServerSideProps } from "next";
import { Behest } from "@behest/client-ts";

export const getServerSideProps: GetServerSideProps = async ({ params, query }) => {
  const behest = new Behest();
  const mine = await behest.auth.mint({ user_id: params!.potter as string }); // expect: user-id-from-request
  const guests = await behest.auth.mint({ user_id: query.guest as string }); // expect: user-id-from-request
  return { props: { token: mine.token, guest: guests.token } };
};

export default function Studio({ token }: { token: string }) {
  return <main data-token={token} />;
}
