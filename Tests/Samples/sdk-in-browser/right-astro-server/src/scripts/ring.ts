export function ring(place: HTMLElement) {
  place.classList.add("ringing");
}
