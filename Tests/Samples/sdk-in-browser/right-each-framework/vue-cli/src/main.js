document.title = "Vue";
