export const headers = () => ({ "x-gateway": process.env.BEHEST_KEY }); // expect: key-sent-to-client

export default function Root() {
  return null;
}
