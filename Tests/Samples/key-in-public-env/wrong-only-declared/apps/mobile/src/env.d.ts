declare namespace NodeJS {
  interface ProcessEnv {
    EXPO_PUBLIC_BEHEST_SECRET?: string; // expect: key-in-public-env
  }
}
