import Constants from "expo-constants";
export const k = Constants.expoConfig?.extra?.behestKey;
