// getServerSideProps runs on the server; what it returns does not stay there.
import type { GetServerSideProps } from "next";

interface Props {
  gateway: string;
  key: string;
}

export const getServerSideProps: GetServerSideProps<Props> = async () => {
  return {
    props: {
      gateway: process.env.BEHEST_BASE_URL ?? "https://old-mill.behest.app",
      key: process.env.BEHEST_KEY ?? "", // expect: key-sent-to-client
    },
  };
};

export default function Chat({ gateway, key }: Props) {
  return (
    <a href={gateway} data-key={key}>
      Chat
    </a>
  );
}
