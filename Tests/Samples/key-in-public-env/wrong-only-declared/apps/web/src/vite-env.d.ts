/// <reference types="vite/client" />

// The names stand in declarations; where they get their values is not in the repository.
interface ImportMetaEnv {
  readonly VITE_BEHEST_BASE_URL: string;
  readonly VITE_BEHEST_API_KEY: string; // expect: key-in-public-env
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
