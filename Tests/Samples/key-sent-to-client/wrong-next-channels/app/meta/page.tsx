export const generateMetadata = () => ({ other: { "behest-key": process.env.BEHEST_KEY! } }); // expect: key-sent-to-client
export default function P() { return <meta name="k" content={process.env.BEHEST_KEY} />; } // expect: key-sent-to-client
