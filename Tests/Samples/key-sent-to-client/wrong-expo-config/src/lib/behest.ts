import Constants from "expo-constants";
const { behestKey } = Constants.expoConfig?.extra ?? {};
export const key = behestKey as string;
