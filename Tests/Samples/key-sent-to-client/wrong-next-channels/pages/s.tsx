export async function getServerSideProps() { return { props: { key: process.env.BEHEST_KEY } }; } // expect: key-sent-to-client
export default function S(p) { return null; }
