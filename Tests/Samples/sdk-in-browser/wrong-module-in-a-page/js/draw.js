export function draw(canvas, text) {
  canvas.getContext("2d").fillText(text, 10, 10);
}
