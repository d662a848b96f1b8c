import { PUBLIC_BEHEST_KEY } from "$env/static/public"; // expect: key-in-public-env

export const load = () => ({ length: PUBLIC_BEHEST_KEY.length });
