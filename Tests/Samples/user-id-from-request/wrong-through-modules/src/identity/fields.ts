export enum fields {
  Sailor = "sailor",
  Boat = "boat",
}
