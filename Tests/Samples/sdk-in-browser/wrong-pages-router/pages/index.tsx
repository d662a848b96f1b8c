// getServerSideProps is stripped from the bundle, but the component uses the module too.
import type { GetServerSideProps } from "next";
import { chest } from "../lib/chest";

export const getServerSideProps: GetServerSideProps = async () => {
  return { props: { mode: chest.mode } };
};

export default function Index({ mode }: { mode: string }) {
  return <p onClick={() => console.log(chest.mode)}>{mode}</p>;
}
