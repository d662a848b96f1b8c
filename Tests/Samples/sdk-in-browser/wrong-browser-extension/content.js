document.addEventListener("mouseup", () => {
  chrome.runtime.sendMessage(String(document.getSelection()));
});
