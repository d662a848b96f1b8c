/// <reference types="vite/client" />

// Never VITE_BEHEST_API_KEY: string; the key is the server's.
interface ImportMetaEnv {
  readonly VITE_BEHEST_BASE_URL: string;
  readonly VITE_BEHEST_KEY_ID?: string;
}
