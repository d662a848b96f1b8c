interface ImportMetaEnv { readonly VITE_BEHEST_KEY: string }
