// A prefix for private variables, and one that is declared private.
export default { kit: { env: { publicPrefix: "PUBLIC_", privatePrefix: "BEHEST_" } } };
