export const APP_NAME = "weather-wall";

export enum Accounts {
  Service = "svc-weather",
  Kiosk = "kiosk",
}
