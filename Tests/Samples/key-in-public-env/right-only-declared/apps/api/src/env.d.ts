declare namespace NodeJS {
  interface ProcessEnv {
    BEHEST_KEY: string;
  }
}
