document.title = "Rails";
