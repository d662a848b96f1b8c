interface ImportMetaEnv {
  readonly VITE_BEHEST_API_KEY: string; // related: key-in-public-env
}
