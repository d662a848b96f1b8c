export const url = import.meta.env.SNOWPACK_PUBLIC_BEHEST_BASE_URL;
