/// <reference types="vite/client" />
// The package has no other occurrence of the name.
interface ImportMetaEnv {
  readonly VITE_BEHEST_BASE_URL: string;
  /** Not VITE_BEHEST_SECRET: that one is gone. */
  readonly VITE_BEHEST_KEY?: string; // expect: key-in-public-env
}
