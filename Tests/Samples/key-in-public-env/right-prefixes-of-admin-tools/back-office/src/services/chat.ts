export const baseURL = process.env.UMI_APP_BEHEST_BASE_URL;
